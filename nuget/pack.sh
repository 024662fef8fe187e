#!/usr/bin/env bash
# Packs every package into a folder: nuget/pack.sh [FOLDER], nuget/artifacts where none is named. Any warning fails the run.
# Emulation.NRules is packed where NRules restores; where it does not, one line says so.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export ContinuousIntegrationBuild=true
if epoch=$(git log -1 --format=%ct 2>/dev/null); then
  export SOURCE_DATE_EPOCH=$epoch
fi

output=${1:-nuget/artifacts}
rm -rf "$output"
mkdir -p "$output"
output=$(cd "$output" && pwd)

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

ls -1 "$output"
