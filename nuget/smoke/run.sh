#!/usr/bin/env bash
# Uses the packages as a newcomer does, by the lines of the readme and with a home of its own: packs them into a folder, once more
# from a clone to compare the bytes, looks into them, adds them to an empty console project and runs the example of the readme,
# installs the command and runs it, and makes, builds and runs what each template gives.
set -euo pipefail
smoke=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$smoke/../.." && pwd)
cd "$root"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
unset CI ContinuousIntegrationBuild # the consumer is not part of the reproducible build

version=$(dotnet msbuild src/Emulation.Domain/Emulation.Domain.csproj -getProperty:PackageVersion)

work="$smoke/obj"
rm -rf "$work" "$smoke/bin"
home="$work/home" # what the newcomer calls ~
mkdir -p "$home/.nuget/NuGet"
[ ! -f ~/.nuget/NuGet/NuGet.Config ] || cp ~/.nuget/NuGet/NuGet.Config "$home/.nuget/NuGet/"

# The lines of the readme that pack, name the folder and install, as they stand.
lines=$(awk '/^```bash *$/ { on = 1; text = ""; next } /^```/ { if (on && text ~ /nuget\/pack\.sh/) { printf "%s", text; exit } on = 0 } on { text = text $0 "\n" }' README.md)
[[ "$lines" == 'nuget/pack.sh ~/emulation-packages'$'\n'* ]] || { echo "README.md does not say how to pack and install" >&2; exit 1; }
packages="$home/emulation-packages"
mkdir -p "$packages"
touch "$packages/of-somebody-else.txt" "$packages/Emulation.Rules.0.0.1.nupkg"
packed=$(nuget/pack.sh "$packages")
printf '%s\n' "$packed"
left_out=()
if grep -q '^NRules does not restore' <<< "$packed"; then
  left_out=(Emulation.NRules)
fi
[ -f "$packages/of-somebody-else.txt" ] || { echo "packing deleted a file that is not its own" >&2; exit 1; }
[ ! -f "$packages/Emulation.Rules.0.0.1.nupkg" ] || { echo "packing left an earlier package" >&2; exit 1; }
rm "$packages/of-somebody-else.txt"

if [ -z "$(git status --porcelain)" ]; then
  git clone -q . "$work/again"
  (cd "$work" && RunAnalyzers=false again/nuget/pack.sh second > /dev/null) # a folder is named from where the caller stands
  for package in "$packages"/*; do
    cmp "$package" "$work/second/$(basename "$package")"
  done
  rm -rf "$work/again"
  echo "Packed again from a clone: byte for byte the same."
else
  echo "The working tree has changes that are not committed: packing again from a clone was left out."
fi

dotnet run "$smoke/check.cs" -- "$packages" "$version" "${left_out[@]}"

export NUGET_PACKAGES="$work/packages" # an earlier build of the same version in a cache can never serve
export DOTNET_CLI_HOME="$home"
rest=${lines#*$'\n'}
bash -euo pipefail -c "${rest//\~/$home}"

# The program is the first C# fence of the readme, as it stands.
fence=$(awk '/^```csharp *$/ { on = 1; next } /^```/ && on { exit } on' README.md)
[ -n "$fence" ] || { echo "README.md holds no csharp fence" >&2; exit 1; }
printf '%s\n' "$fence" > "$home/awards/Program.cs"
dotnet run --project "$home/awards" > "$work/actual.txt"
diff -u --strip-trailing-cr "$smoke/expected.txt" "$work/actual.txt"
echo "The example of the readme prints what expected.txt says."

emulation="$home/.dotnet/tools/emulation"
"$emulation" policies > "$work/policies.txt"
grep -q 'vn\.law-2022' "$work/policies.txt" || { echo "the installed tool does not list vn.law-2022" >&2; exit 1; }
"$emulation" evaluate samples/school-year/dossiers.json --as-of 2025-06-15 > "$work/evaluated.txt"
grep -q 'gv-001' "$work/evaluated.txt" || { echo "the installed tool does not decide the sample school" >&2; exit 1; }
echo "The installed tool lists the policies and decides the sample school."

# made NAME UNIT FILE: a regulation from the template passes what its own readme tells to run; FILE is its policy.
made() {
  local folder="$work/made/$1"
  dotnet new emulation-policy --name "$1" --unit "$2" --output "$folder" > /dev/null
  [ -f "$folder/$3" ] || { echo "the template made another file than $3:" >&2; ls "$folder" >&2; exit 1; }
  (
    cd "$folder"
    "$emulation" check .
    "$emulation" test .
    "$emulation" evaluate dossiers.json --as-of 2026-06-15 --policy "$3" --award chien-si-thi-dua-co-so > "$work/made.txt"
  )
  grep -q '01/QC Điều 7.2' "$work/made.txt" || { echo "the dossiers of the template do not show the regulation's quota" >&2; exit 1; }
}

made quy-che thcs-b quy-che.yaml
made 'Quy Chế_2025' 'Trường A' quy-che-2025.yaml
grep -q 'policy: quy-che-2025' "$work/made/Quy Chế_2025/quy-che-2025.yaml"
grep -q 'units: \[truong-a\]' "$work/made/Quy Chế_2025/quy-che-2025.yaml"

# The program of the other template decides, decides again when a regulation appears, and ends when it is told to.
dotnet new emulation-host --name AwardHost --output "$work/AwardHost" > /dev/null
dotnet build "$work/AwardHost" -v quiet -clp:NoSummary
built="$work/AwardHost/bin/Debug/net10.0"
dotnet "$built/AwardHost.dll" > "$work/host.txt" 2>&1 &
host=$!
trap 'kill "$host" 2> /dev/null || true' EXIT
# seen TIMES PATTERN: waits until the host has printed so often what matches; it prints while this looks.
seen() {
  local wait
  for wait in {1..120}; do
    [ "$(grep -c -- "$2" "$work/host.txt")" -lt "$1" ] || return 0
    sleep 0.5
  done
  echo "the host of the template does not print '$2' $1 times:" >&2
  cat "$work/host.txt" >&2
  exit 1
}
seen 1 '^== thcs-a gv-001$'
seen 1 'Lao động tiên tiến: đủ tiêu chuẩn'
cp "$work/made/quy-che/quy-che.yaml" "$built/policies/"
seen 2 '^== thcs-a gv-001$'
kill "$host"
wait "$host" || { echo "the host of the template ended with $?" >&2; exit 1; }
echo "Each template gives what builds and runs."
