#!/usr/bin/env bash
# Packs the libraries and the command into nuget/artifacts. Any warning fails the run.
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

for project in Emulation.Domain Emulation.Rules Emulation.Policies Emulation.Cli; do
  dotnet pack "src/$project/$project.csproj" -c Release -o "$output" -warnaserror -v quiet
done

ls -1 "$output"
