#!/usr/bin/env bash
# Uses the packages as a newcomer does: restores them from the folder they were just packed into, runs the example of
# the readme and compares what it prints, then installs the command and runs it.
set -euo pipefail
smoke=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$smoke/../.." && pwd)
cd "$root"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
unset CI ContinuousIntegrationBuild # the consumer is not part of the reproducible build

nuget/pack.sh
version=$(dotnet msbuild src/Emulation.Domain/Emulation.Domain.csproj -getProperty:PackageVersion)

rm -rf "$smoke/obj" "$smoke/bin"
mkdir -p "$smoke/obj"
export NUGET_PACKAGES="$smoke/obj/packages" # for the tool, which knows no RestorePackagesPath

# The program is the first C# fence of the readme. Its usings are those of the test that runs the same lines.
fence=$(awk '/^```csharp *$/ { on = 1; next } /^```/ && on { exit } on' README.md)
[ -n "$fence" ] || { echo "README.md holds no csharp fence" >&2; exit 1; }
{
  { grep -hE '^using [A-Za-z.]+;$' tests/Emulation.Rules.Tests/ReadmeExample.cs || true
    grep -E '^using [A-Za-z.]+;$' <<<"$fence" || true; } \
    | grep -vE '^using (Xunit|Emulation\.Testing)' | sort -u || true
  grep -vE '^using [A-Za-z.]+;$' <<<"$fence"
} > "$smoke/obj/Program.cs"

dotnet build "$smoke/Smoke.csproj" -v quiet -p:EmulationVersion="$version"
dotnet "$smoke/bin/Debug/net10.0/Smoke.dll" > "$smoke/obj/actual.txt"
diff -u --strip-trailing-cr "$smoke/expected.txt" "$smoke/obj/actual.txt"
echo "The example of the readme prints what expected.txt says."

dotnet tool install Emulation.Cli --version "$version" --tool-path "$smoke/obj/tool" --configfile "$smoke/nuget.config"
"$smoke/obj/tool/emulation" policies > "$smoke/obj/policies.txt"
grep -q 'vn\.law-2022' "$smoke/obj/policies.txt" || { echo "the installed tool does not list vn.law-2022" >&2; exit 1; }
echo "The installed tool lists the policies."
