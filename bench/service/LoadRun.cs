using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Answerer.Excel;
using Answerer.Testing.Workbooks;

namespace Answerer.Service.Bench;

/// <summary>Users who upload workbooks of sixty questions, ask while they are filled, review one answer, download and erase them; all at once, without a pause.</summary>
internal static class LoadRun
{
    private const int QuestionsOfABook = 60;
    private const int SamplesAMinute = 60;

    private static readonly string[] Services = ["waf", "shb", "cdn", "iad", "xmail"];
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Runs, prints, and writes the result to a file.</summary>
    public static async Task<int> RunAsync(string root, int users, int seconds, string? resultFile)
    {
        using var service = await ServiceRun.StartAsync(root, users);
        var questions = Questions.Read(root, seed: 1);
        var (asks, books, faults, memory) = (new Latencies(), new Latencies(), new List<string>(), new List<double>());
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var began = TimeProvider.System.GetTimestamp();
        var watching = WatchAsync(service, memory, end.Token);
        await Task.WhenAll(service.Users.Select(user => UseAsync(user, questions, asks, books, faults, end.Token)));
        await watching;

        var elapsed = TimeProvider.System.GetElapsedTime(began);
        var quarter = memory.Count / 4;
        var result = new
        {
            date = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            command = string.Create(CultureInfo.InvariantCulture, $"dotnet run --project bench/service -c Release -- load . {users} {seconds}"),
            users,
            seconds = Math.Round(elapsed.TotalSeconds),
            workbooks = books.Count,
            workbooksPerMinute = Math.Round(books.Count / elapsed.TotalMinutes, 1),
            workbookP50Milliseconds = books.Percentile(0.5),
            workbookP99Milliseconds = books.Percentile(0.99),
            asked = asks.Count,
            askP50Milliseconds = asks.Percentile(0.5),
            askP99Milliseconds = asks.Percentile(0.99),
            faults = faults.Count,
            firstFaults = faults.Take(5),
            residentMegabytesSecondQuarter = Math.Round(memory.Skip(quarter).Take(quarter).DefaultIfEmpty().Average()),
            residentMegabytesLastQuarter = Math.Round(memory.TakeLast(quarter).DefaultIfEmpty().Average()),
            residentMegabytesByMinute = memory.Chunk(SamplesAMinute).Select(minute => Math.Round(minute.Average())),
            residentMegabytesMost = Math.Round(memory.DefaultIfEmpty().Max()),
        };
        var json = JsonSerializer.Serialize(result, Indented);
        Console.WriteLine(json);
        if (resultFile is not null) await File.WriteAllTextAsync(resultFile, json + "\n");
        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task WatchAsync(ServiceRun service, List<double> memory, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            memory.Add(service.ResidentMegabytes);
            await Task.Delay(TimeSpan.FromMinutes(1) / SamplesAMinute, CancellationToken.None);
        }
    }

    private static async Task UseAsync(BenchUser user, IReadOnlyList<string> questions, Latencies asks, Latencies books, List<string> faults, CancellationToken end)
    {
        for (var round = 0; !end.IsCancellationRequested; round++)
        {
            try
            {
                var mark = string.Create(CultureInfo.InvariantCulture, $"{user.Team}-{user.Number}-{round}");
                var own = Enumerable.Range(0, QuestionsOfABook).Select(number => questions[((user.Number * 7919) + (round * QuestionsOfABook) + number) % questions.Count]).ToList();
                if (await FillAsync(user, mark, own, asks, books) is { } fault) Note(fault);
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or JsonException or TaskCanceledException)
            {
                Note(exception.GetType().Name);
            }
        }

        void Note(string fault)
        {
            lock (faults) faults.Add(fault);
        }
    }

    // What went wrong, or null.
    private static async Task<string?> FillAsync(BenchUser user, string mark, IReadOnlyList<string> questions, Latencies asks, Latencies books)
    {
        var began = TimeProvider.System.GetTimestamp();
        using var form = new MultipartFormDataContent { { new StringContent(Services[user.Number % Services.Length]), "service" } };
        form.Add(new ByteArrayContent(Book(mark, questions)), "file", mark + ".xlsx");
        using var upload = await user.Client.PostAsync(new Uri("/api/workbooks", UriKind.Relative), form);
        if (upload.StatusCode != HttpStatusCode.Accepted) return $"upload {(int)upload.StatusCode}";
        var job = (await upload.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;

        var done = user.Client.GetStringAsync(new Uri($"/api/jobs/{job}/events", UriKind.Relative));
        for (var number = 0; !done.IsCompleted; number++)
        {
            var asked = TimeProvider.System.GetTimestamp();
            using var answer = await user.Client.PostAsJsonAsync(new Uri("/api/ask", UriKind.Relative), new { question = questions[number % questions.Count], service = "xmail" });
            asks.Add(TimeProvider.System.GetElapsedTime(asked));
            if (answer.StatusCode != HttpStatusCode.OK) return $"ask {(int)answer.StatusCode}";
            // A person reads before asking again.
            await Task.WhenAny(done, Task.Delay(1_000));
        }
        if (!(await done).Contains("\"state\":\"done\"", StringComparison.Ordinal)) return "job not done";

        var found = await user.Client.GetFromJsonAsync<JsonElement>(new Uri($"/api/jobs/{job}/questions", UriKind.Relative));
        var texts = found.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("text").GetString()!).ToList();
        if (texts.Except(questions).Any()) return "questions of somebody else";
        // Some lines of the bank are no questions to the vendor, and are left alone.
        if (texts.Count < questions.Count / 2) return "questions missing";
        using var revise = await user.Client.PatchAsJsonAsync(new Uri($"/api/jobs/{job}/questions/1", UriKind.Relative), new { version = 1, text = mark, approved = true });
        if (revise.StatusCode != HttpStatusCode.OK) return $"review {(int)revise.StatusCode}";
        var cells = (await revise.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("cells").EnumerateArray();
        if (!CellRef.TryParse(cells.First(cell => cell.GetProperty("role").GetString() == "text").GetProperty("cell").GetString(), out var written)) return "no text cell";
        var filled = Workbook.Open(await user.Client.GetByteArrayAsync(new Uri($"/api/jobs/{job}/workbook?for=customer", UriKind.Relative)));
        if (filled.Sheets[0].Find(new CellRef(1, 1))?.Text != mark || filled.Sheets[0].Find(written)?.Text != mark) return "workbook of somebody else";
        books.Add(TimeProvider.System.GetElapsedTime(began));
        using var erased = await user.Client.DeleteAsync(new Uri($"/api/jobs/{job}", UriKind.Relative));
        return erased.StatusCode == HttpStatusCode.NoContent ? null : $"delete {(int)erased.StatusCode}";
    }

    private static byte[] Book(string mark, IReadOnlyList<string> questions)
    {
        var book = new TestWorkbook { ListRange = string.Create(CultureInfo.InvariantCulture, $"C5:C{questions.Count + 4}") }.Row(1, mark).Row(4, "No.", "確認項目", "回答", "備考");
        for (var number = 0; number < questions.Count; number++)
            book.Row(number + 5, (number + 1).ToString(CultureInfo.InvariantCulture), questions[number]);
        return book.Bytes();
    }
}
