using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AwardDesk.Tests;

/// <summary>The sample service with its real server, on a free port of this machine.</summary>
public sealed class ListeningDeskTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly WebApplicationFactory<Program> _desk = new();
    private readonly HttpClient _client;

    public ListeningDeskTests()
    {
        _desk.UseKestrel(0);
        _desk.StartServer();

        // A client of its own: that of the factory keeps a body back until all of it is there.
        using var known = _desk.CreateClient();
        _client = new(new SocketsHttpHandler { Expect100ContinueTimeout = _patience }) { BaseAddress = known.BaseAddress };
    }

    public void Dispose()
    {
        _client.Dispose();
        _desk.Dispose();
    }

    [Fact]
    public async Task Body_OfAHundredMegabytes_IsRefusedAsAProblem()
    {
        using var body = new PatientContent(100 << 20, async stream =>
        {
            // The server answers long before all of it is sent.
            var spaces = new byte[1 << 20];
            spaces.AsSpan().Fill((byte)' ');
            for (var sent = 0; sent < 100; sent++)
            {
                await stream.WriteAsync(spaces);
            }
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/evaluate?as-of=2025-06-15") { Content = body };
        request.Headers.ExpectContinue = true;

        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((413, "The body is too large: at most 10485760 bytes are taken."), ((int?)problem["status"], (string?)problem["detail"]));
    }

    [Fact]
    public async Task Shutdown_InTheMiddleOfARequest_AnswersItAndEnds()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var dossiers = await File.ReadAllBytesAsync(Repository.PathOf("samples/school-year/dossiers.json"));
        using var body = new PatientContent(dossiers.Length, async stream =>
        {
            await stream.WriteAsync(dossiers.AsMemory(0, dossiers.Length / 2));
            await stream.FlushAsync();
            begun.SetResult();
            await goOn.Task;
            await stream.WriteAsync(dossiers.AsMemory(dossiers.Length / 2));
        });
        var answer = _client.PostAsync(new Uri("/evaluate?as-of=2025-06-15", UriKind.Relative), body);
        await begun.Task.WaitAsync(_patience);
        await Task.Delay(200); // until the server has taken the first half in

        var stopping = _desk.Services.GetRequiredService<IHost>().StopAsync();
        await Task.Delay(200);
        Assert.False(answer.IsCompleted);
        goOn.SetResult();

        using var response = await answer.WaitAsync(_patience);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.EndsWith("}", (await response.Content.ReadAsStringAsync()).TrimEnd(), StringComparison.Ordinal);
        await stopping.WaitAsync(_patience);
    }

    /// <summary>A body that is written as the test says.</summary>
    private sealed class PatientContent : HttpContent
    {
        private readonly long _length;
        private readonly Func<Stream, Task> _write;

        public PatientContent(long length, Func<Stream, Task> write)
        {
            (_length, _write) = (length, write);
            Headers.ContentType = new("application/json") { CharSet = Encoding.UTF8.WebName };
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _write(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = _length;
            return true;
        }
    }
}
