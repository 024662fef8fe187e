#!/usr/bin/env bash
# Runs the benchmarks in Release and writes results/NAME.md for each: benchmarks/run.sh [FILTER [PROJECT]], such as Evaluate.
# Those of Emulation.NRules.Benchmarks need a package source that has NRules: benchmarks/run.sh '' Emulation.NRules.Benchmarks
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
filter=${1:-}
project=${2:-Emulation.Benchmarks}
work=artifacts/benchmarks
results=benchmarks/results
rm -rf "$work"
mkdir -p "$work" "$results"

dotnet build "benchmarks/$project" -c Release -v quiet
program=benchmarks/$project/bin/Release/net10.0/$project.dll

# What does not find the same is not worth measuring.
verified=$(dotnet "$program" --verify)
dotnet "$program" --filter "*$filter*Benchmarks*" --artifacts "$work"

# table REPORT: its table, the ratio before everything else.
table() {
  awk -F'|' '
    /^\|/ {
      if (!width) {
        width = NF
        for (i = 2; i < NF; i++) if ($i ~ /^ *Ratio *$/) ratio = i
      }
      line = "|" $2
      if (ratio) line = line "|" $ratio
      for (i = 3; i < NF; i++) if (i != ratio) line = line "|" $i
      print line "|"
    }' "$1"
}

runtime=$(dotnet "$program" --runtime)
for report in "$work"/results/*-report-github.md; do
  name=$(basename "$report" -report-github.md)
  name=${name##*.}
  name=${name%Benchmarks}
  name=${name,,}
  {
    printf '# %s\n\n%s\n\n' "${name^}" "$runtime"
    case $name in evaluate | repeat | nrules) printf '%s\n\n' "$verified" ;; esac
    table "$report"
  } > "$results/$name.md"
  printf '%s\n' "$results/$name.md"
done
