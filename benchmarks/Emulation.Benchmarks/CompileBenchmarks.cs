using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Compilation;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;

namespace Emulation.Benchmarks;

/// <summary>How long does it take from the text of the built-in policies to rules that can run, and at which stage?</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private readonly PolicyChoice _choice = new(Population.AsOf);
    private ImmutableArray<PolicyText> _texts = [];
    private ImmutableArray<ParsedPolicy> _parsed = [];
    private PolicyCatalog? _catalog;
    private TextInForce? _inForce;

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. VietnamPolicies.Source.Read()];
        _parsed = Read();
        _catalog = Validate();
        _inForce = Consolidate();
    }

    [Benchmark(Baseline = true)]
    public object Whole() => EmulationEngine.Create(VietnamPolicies.Source).RuleSetFor(new(_choice.AsOf));

    [Benchmark]
    public ImmutableArray<ParsedPolicy> Read() => [.. _texts.Select(text => PolicyReader.Read(text).GetPolicyOrThrow())];

    [Benchmark]
    public PolicyCatalog Validate() => PolicyValidator.Validate(_parsed).GetCatalogOrThrow();

    [Benchmark]
    public TextInForce Consolidate() => Consolidator.On(_catalog!, _choice).Text!;

    [Benchmark]
    public RuleSet Compile() => RuleSet.Compile(_inForce!);
}
