#!/usr/bin/env bash
# Uses the packages as a newcomer does, from the folder they were just packed into and the configured feeds: packs them, once
# more from a clone to compare the bytes, looks into them, runs the example of the readme in an empty console project, installs
# the command and runs it, and makes, builds and runs what each template gives.
set -euo pipefail
smoke=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$smoke/../.." && pwd)
cd "$root"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
unset CI ContinuousIntegrationBuild # the consumer is not part of the reproducible build

packed=$(nuget/pack.sh | tee /dev/stderr)
left_out=()
if grep -q '^NRules does not restore' <<< "$packed"; then
  left_out=(Emulation.NRules)
fi

version=$(dotnet msbuild src/Emulation.Domain/Emulation.Domain.csproj -getProperty:PackageVersion)

work="$smoke/obj"
rm -rf "$work" "$smoke/bin"
mkdir -p "$work"
export NUGET_PACKAGES="$work/packages" # an earlier build of the same version in a cache can never serve

if [ -z "$(git status --porcelain)" ]; then
  git clone -q . "$work/again"
  (unset NUGET_PACKAGES; RunAnalyzers=false "$work/again/nuget/pack.sh" "$work/second" > /dev/null)
  for package in nuget/artifacts/*; do
    cmp "$package" "$work/second/$(basename "$package")"
  done
  rm -rf "$work/again"
  echo "Packed again from a clone: byte for byte the same."
else
  echo "The working tree has changes that are not committed: packing again from a clone was left out."
fi

dotnet run "$smoke/check.cs" -- nuget/artifacts "$version" "${left_out[@]}"

# The program is the first C# fence of the readme, as it stands.
fence=$(awk '/^```csharp *$/ { on = 1; next } /^```/ && on { exit } on' README.md)
[ -n "$fence" ] || { echo "README.md holds no csharp fence" >&2; exit 1; }
dotnet new console --output "$work/Newcomer" > /dev/null
dotnet add "$work/Newcomer" package Emulation.Rules --version "$version" > /dev/null
dotnet add "$work/Newcomer" package Emulation.Policies --version "$version" > /dev/null
printf '%s\n' "$fence" > "$work/Newcomer/Program.cs"
dotnet run --project "$work/Newcomer" > "$work/actual.txt"
diff -u --strip-trailing-cr "$smoke/expected.txt" "$work/actual.txt"
echo "The example of the readme prints what expected.txt says."

dotnet tool install Emulation.Cli --version "$version" --tool-path "$work/tool" --configfile "$smoke/nuget.config"
"$work/tool/emulation" policies > "$work/policies.txt"
grep -q 'vn\.law-2022' "$work/policies.txt" || { echo "the installed tool does not list vn.law-2022" >&2; exit 1; }
"$work/tool/emulation" evaluate samples/school-year/dossiers.json --as-of 2025-06-15 > "$work/evaluated.txt"
grep -q 'gv-001' "$work/evaluated.txt" || { echo "the installed tool does not decide the sample school" >&2; exit 1; }
echo "The installed tool lists the policies and decides the sample school."

hive="$work/hive"
dotnet new install "nuget/artifacts/Emulation.Templates.$version.nupkg" --debug:custom-hive "$hive" > /dev/null
dotnet new emulation-policy --debug:custom-hive "$hive" --name quy-che --unit thcs-b --output "$work/quy-che" > /dev/null
"$work/tool/emulation" check "$work/quy-che"
"$work/tool/emulation" test "$work/quy-che"
dotnet new emulation-host --debug:custom-hive "$hive" --name AwardHost --output "$work/AwardHost" > /dev/null
dotnet run --project "$work/AwardHost" > "$work/host.txt"
grep -q 'Lao động tiên tiến: đủ tiêu chuẩn' "$work/host.txt" || { echo "the host of the template prints something else:" >&2; cat "$work/host.txt" >&2; exit 1; }
echo "Each template gives what builds and runs."
