using System.Collections.Frozen;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Emulation.Cli.Commands;

/// <summary>Shows a verb's help, with its examples at the end.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private static readonly FrozenDictionary<string, string[]> _examples = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["emulation"] = ["emulation evaluate dossiers.json --as-of 2025-06-15 --lang vi", "emulation policies --as-of 2025-06-15"],
        ["evaluate"] =
        [
            "emulation evaluate dossiers.json --as-of 2025-06-15",
            "emulation evaluate dossiers.jsonl --as-of 2025-06-15 --format jsonl --out decisions.jsonl",
            "emulation evaluate dossiers.json --as-of 2025-06-15 --policy school-regulation.yaml --award chien-si-thi-dua-co-so",
            "emulation evaluate dossiers.json --as-of 2025-06-15 --record record.json --out decisions.txt",
            "emulation evaluate dossiers.xlsx --as-of 2025-06-15 --format xlsx --lang vi --out decisions.xlsx",
        ],
        ["replay"] = ["emulation replay record.json dossiers.json", "emulation replay record.json dossiers.jsonl --policy school-regulation.yaml --format json"],
        ["explain"] =
        [
            "emulation explain dossiers.json --as-of 2025-06-15 --candidate gv-001 --award chien-si-thi-dua-co-so --lang vi",
            "emulation explain dossiers.json --as-of 2025-06-15 --candidate gv-001 --format html > gv-001.html",
        ],
        ["select"] = ["emulation select problem.yaml --lang vi", "emulation select problem.json --format json --out answer.json"],
        ["pair"] = ["emulation pair help.yaml --lang vi"],
        ["check"] = ["emulation check school-regulation.yaml scenarios/ dossiers.json", "emulation check vn.law-2022.yaml --no-builtin"],
        ["test"] = ["emulation test scenarios/"],
        ["diff"] =
        [
            "emulation diff vn.law-2022 amendment.yaml --as-of-a 2025-12-31 --as-of-b 2026-01-01",
            "emulation diff vn.law-2022 amended-law.yaml --dossiers dossiers.json --as-of-a 2025-06-15 --as-of-b 2025-06-15 --lang vi",
        ],
        ["deadlines"] =
        [
            "emulation deadlines --unit thcs-a --period 2024",
            "emulation deadlines --unit thcs-a --period 2024-2025 --as-of 2025-06-15 --received 2025-06-02 --holidays holidays-2025.yaml --dossiers dossiers.json",
        ],
        ["rounds"] =
        [
            "emulation rounds hn.happy-school-2021 entries.json --lang vi",
            "emulation rounds hn.happy-school-2021 entries.json --to area --out city.json --results results.json",
        ],
        ["status"] =
        [
            "emulation status hn.joining-hands-2022 records.jsonl --by district --lang vi",
            "emulation status plan.yaml records.jsonl --as-of 2023-06-30 --format json --out status.json",
        ],
        ["policies"] = ["emulation policies --as-of 2025-06-15"],
        ["show"] = ["emulation show vn.law-2022 --as-of 2025-06-15", "emulation show vn.law-2022 --as-of 2026-06-15 --policy amendment.yaml"],
        ["schema"] = ["emulation schema policy > policy.schema.json"],
        ["new"] =
        [
            "emulation new dossiers ho-so-2025.xlsx --lang vi --period 2024-2025",
            "emulation new dossiers ho-so-2025.xlsx --lang vi --from dossiers.json",
            "emulation new policy school-regulation.yaml",
        ],
        ["sample"] =
        [
            "emulation sample --people 1000 --units 20 --seed 7 --out dossiers.jsonl",
            "emulation sample --movement hn.happy-school-2021 --seed 7 --out entries.json",
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Help is shown whatever else is wrong with the arguments.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = new HelpAction { MaxWidth = width }.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (_examples.TryGetValue(parseResult.CommandResult.Command.Name, out var examples))
        {
            output.WriteLine(examples.Length == 1 ? "Example:" : "Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }
        }

        return code;
    }
}
