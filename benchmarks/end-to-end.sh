#!/usr/bin/env bash
# Makes a population, decides it and writes the decisions, as a province would: benchmarks/end-to-end.sh [PEOPLE].
# Writes results/end-to-end.md: the time from first to last byte, and the most memory that each process held.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
people=${1:-1000000}
as_of=2025-06-15
work=artifacts/benchmarks
mkdir -p "$work" benchmarks/results

dotnet build src/Emulation.Cli -c Release -v quiet
emulation=src/Emulation.Cli/bin/Release/net10.0/emulation.dll

# peak NAME: the most memory that a process held, in MB, from what time said of it.
peak() { awk '/Maximum resident/ { printf "%.0f", $NF / 1024 }' "$work/$1.time"; }

# seconds NAME: from its start to its end.
seconds() { awk '/Elapsed/ { n = split($NF, part, ":"); s = 0; for (i = 1; i <= n; i++) s = s * 60 + part[i]; printf "%.1f", s }' "$work/$1.time"; }

timed() {
  local name=$1
  shift
  /usr/bin/time -v -o "$work/$name.time" dotnet "$emulation" "$@" 2> "$work/$name.notices"
}

# Exit code 1 is what people who cannot be decided give; anything else ends the run.
understood() { local code=0; "$@" || code=$?; [ "$code" -le 1 ]; }

# Through a pipe, as it is used; then each half alone, to see which one sets the pace.
timed sample sample --people "$people" --seed 1 \
  | understood timed evaluate evaluate - --as-of "$as_of" --format jsonl > /dev/null
timed sample-alone sample --people "$people" --seed 1 > "$work/people.jsonl"
understood timed evaluate-alone evaluate "$work/people.jsonl" --as-of "$as_of" --format jsonl > "$work/decisions.jsonl"

megabytes() { echo $(($(stat -c %s "$1") / 1000000)); }
runtime=$(dotnet --list-runtimes | awk '/NETCore.App/ { version = $2 } END { print version }')
{
  cat <<EOF
# End to end

.NET $runtime, $(nproc) cores; $people people, seed 1, decided as of $as_of.
Dossiers: $(megabytes "$work/people.jsonl") MB of JSON Lines; decisions: $(megabytes "$work/decisions.jsonl") MB of JSON Lines.

| What | Seconds | Most memory |
|---|---:|---:|
| \`sample \\| evaluate -\`, both at once | $(seconds evaluate) | $(peak sample) MB and $(peak evaluate) MB |
| \`sample\` alone, into a file | $(seconds sample-alone) | $(peak sample-alone) MB |
| \`evaluate\` alone, from a file into a file | $(seconds evaluate-alone) | $(peak evaluate-alone) MB |
EOF
} > benchmarks/results/end-to-end.md
rm -f "$work/people.jsonl" "$work/decisions.jsonl"
cat benchmarks/results/end-to-end.md
