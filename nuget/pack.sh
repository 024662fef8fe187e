#!/usr/bin/env bash
# Packs every package into a folder: nuget/pack.sh [FOLDER], nuget/artifacts where none is named; a relative FOLDER begins where
# the caller stands. Earlier packages of the project in it are replaced, nothing else there is touched. Any warning fails the run.
# Emulation.NRules is packed where NRules restores; where it does not, one line says so.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
output=${1:-$root/nuget/artifacts}
mkdir -p -- "$output"
output=$(cd -- "$output" && pwd)
cd "$root"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export ContinuousIntegrationBuild=true
if epoch=$(git log -1 --format=%ct 2>/dev/null); then
  export SOURCE_DATE_EPOCH=$epoch
fi

rm -f -- "$output"/Emulation.*.nupkg "$output"/Emulation.*.snupkg

for project in Emulation.Domain Emulation.Rules Emulation.Policies Emulation.Cli Emulation.Templates; do
  dotnet pack "src/$project/$project.csproj" -c Release -o "$output" -warnaserror -v quiet
done

nrules=src/Emulation.NRules/Emulation.NRules.csproj
if [ -f "$nrules" ]; then
  if dotnet restore "$nrules" -p:RestoreLockedMode=false > /dev/null 2>&1; then
    dotnet pack "$nrules" -c Release -o "$output" -warnaserror -v quiet --no-restore
  else
    echo "NRules does not restore from the configured feeds: Emulation.NRules was not packed."
  fi
fi

(cd "$output" && ls -1 Emulation.*)
