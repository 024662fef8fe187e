#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
#:property TargetFramework=net10.0

// Asks a running AwardDesk for an evaluation at a steady rate and prints how long answers took:
// dotnet run benchmarks/desk-load.cs -- http://127.0.0.1:5080 DOSSIERS.json [PER-SECOND] [SECONDS]
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

var address = new Uri(new Uri(args[0]), "/evaluate?as-of=2025-06-15");
var dossiers = await File.ReadAllBytesAsync(args[1]);
var rate = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 50;
var seconds = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 20;
using var client = new HttpClient();

// The first answers compile what is in force on the date, and the program itself.
for (var i = 0; i < 4 * rate; i++)
{
    await Ask();
}

var asked = new List<Task<(double Milliseconds, bool Ok)>>();
var clock = Stopwatch.StartNew();
for (var i = 0; i < rate * seconds; i++)
{
    var due = TimeSpan.FromSeconds((double)i / rate);
    if (due > clock.Elapsed)
    {
        await Task.Delay(due - clock.Elapsed);
    }

    asked.Add(Ask());
}

var answers = await Task.WhenAll(asked);
var times = answers.Select(answer => answer.Milliseconds).Order().ToArray();
Console.WriteLine($"{rate} requests a second for {seconds} s, {dossiers.Length} bytes each: {answers.Count(answer => answer.Ok)} of {answers.Length} answered");
Console.WriteLine($"median {times[times.Length / 2]:f2} ms, 90% {times[times.Length * 9 / 10]:f2} ms, 99% {times[times.Length * 99 / 100]:f2} ms, longest {times[^1]:f2} ms");
return answers.All(answer => answer.Ok) ? 0 : 1;

async Task<(double Milliseconds, bool Ok)> Ask()
{
    using var body = new ByteArrayContent(dossiers);
    body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
    var started = Stopwatch.GetTimestamp();
    using var response = await client.PostAsync(address, body);
    await response.Content.ReadAsByteArrayAsync();
    return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, response.IsSuccessStatusCode);
}
