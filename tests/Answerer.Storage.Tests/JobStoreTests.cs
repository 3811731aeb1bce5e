using Answerer.Storage.Jobs;

namespace Answerer.Storage.Tests;

public sealed class JobStoreTests : IDisposable
{
    private readonly StoreFixture store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void Find_OtherTeam_DoesNotExist()
    {
        store.Add("j1", "sales");

        Assert.Equal("様式.xlsx", store.Jobs.Find("sales", "j1")!.Name);
        Assert.Null(store.Jobs.Find("support", "j1"));
        Assert.Null(store.Jobs.Delete("support", "j1", StoreFixture.Entry("job.delete", "j1")));
    }

    [Fact]
    public void Add_QueueFull_IsRefused()
    {
        var job = store.Add("j1");
        var other = job with { Id = "j2" };

        Assert.Null(store.Jobs.Add(other, 1, 100, StoreFixture.Entry("job.upload", "j2")));
        Assert.Null(store.Jobs.Add(other, 100, 1, StoreFixture.Entry("job.upload", "j2")));
        Assert.NotNull(store.Jobs.Add(other with { Team = "support" }, 100, 1, StoreFixture.Entry("job.upload", "j2")));
        Assert.NotNull(store.Jobs.Add(other with { Id = "j3", State = JobStates.Held }, 1, 1, StoreFixture.Entry("job.upload", "j3")));
    }

    [Theory]
    [InlineData(JobStates.Queued, 0, true)]
    [InlineData(JobStates.Queued, -1, false)]
    [InlineData(JobStates.Held, 0, false)]
    public void Add_SameContentAndService_IsTheOneThatIsThereIfItGoesOnAndIsRecent(string state, int minutes, bool isReused)
    {
        var there = store.Add("j1", minutes: minutes, state: state);
        JobRow Add(JobRow job) => store.Jobs.Add(job, 100, 100, StoreFixture.Entry("job.upload", job.Id), StoreFixture.Now)!;

        Assert.Equal("j2", Add(there with { Id = "j2", Team = "support" }).Id);
        Assert.Equal("j3", Add(there with { Id = "j3", Service = "xmail" }).Id);
        Assert.Equal(isReused ? "j1" : "j4", Add(there with { Id = "j4" }).Id);
    }

    [Fact]
    public void Restart_QueueFull_IsRefusedUnlessTheJobWaitsAlready()
    {
        var held = store.Add("j1", state: JobStates.Held);
        var queued = store.Add("j2");
        RestartOutcome Restart(JobRow job, string state = JobStates.Queued) => store.Jobs.Restart(job, state, StoreFixture.Now, 100, 1, StoreFixture.Entry("job.start", job.Id));

        Assert.Equal(RestartOutcome.QueueFull, Restart(held));
        Assert.Equal(RestartOutcome.Restarted, Restart(held, JobStates.Held));
        Assert.Equal(RestartOutcome.Restarted, Restart(queued));
        store.Claim();
        Assert.Equal(RestartOutcome.NotNow, Restart(queued));
        Assert.Equal(RestartOutcome.Restarted, Restart(held));
        Assert.Equal(RestartOutcome.NotNow, Restart(held with { Team = "support" }));
    }

    [Fact]
    public void List_Pages_NewestFirstAndNothingTwice()
    {
        foreach (var number in Enumerable.Range(1, 7)) store.Add($"j{number}", minutes: number / 2);
        store.Add("other", "support");

        var first = store.Jobs.List("sales", null, null, 4);
        var last = first[^1];
        store.Jobs.Delete("sales", last.Id, StoreFixture.Entry("job.delete", last.Id));
        var second = store.Jobs.List("sales", null, new JobPlace(last.Created.ToUnixTimeMilliseconds(), last.Id), 4);

        Assert.Equal(["j7", "j6", "j5", "j4", "j3", "j2", "j1"], first.Concat(second).Select(job => job.Id));
        Assert.Empty(store.Jobs.List("sales", JobStates.Done, null, 4));
    }

    [Fact]
    public void Claim_SeveralTeams_TakesTurns()
    {
        foreach (var number in Enumerable.Range(1, 3)) store.Add($"a{number}", "large", number);
        store.Add("b1", "small", 10);
        store.Add("b2", "small", 11);

        var order = Enumerable.Range(0, 5).Select(second =>
        {
            var job = store.Claim(seconds: second);
            store.Jobs.Finish(job, _ => [], StoreFixture.Now.AddSeconds(second));
            return job.Id;
        });

        Assert.Equal(["a1", "b1", "a2", "b2", "a3"], order);
        Assert.Null(store.Jobs.Claim("p-1", StoreFixture.Now, StoreFixture.Now));
    }

    [Fact]
    public void Claim_TeamThatErasesItsJobs_IsNotFirstAgain()
    {
        store.Add("b1", "patient", 1);
        var order = Enumerable.Range(0, 3).Select(second =>
        {
            store.Add($"a{second}", "erasing");
            var job = store.Claim(seconds: second);
            store.Jobs.Delete(job.Team, job.Id, StoreFixture.Entry("job.delete", job.Id));
            return job.Team;
        });

        Assert.Equal(["erasing", "patient", "erasing"], order);
    }

    [Fact]
    public void Claim_ManyWorkersAtOnce_EachJobOnce()
    {
        foreach (var number in Enumerable.Range(1, 40)) store.Add($"j{number}", $"team{number % 3}", number);

        var claimed = Enumerable.Range(0, 48).AsParallel().WithDegreeOfParallelism(8)
            .Select(worker => store.Jobs.Claim($"p-{worker}", StoreFixture.Now, StoreFixture.Now.AddMinutes(1))?.Id).Where(id => id is not null).ToList();

        Assert.Equal(40, claimed.Distinct().Count());
        Assert.Equal(40, claimed.Count);
    }

    [Fact]
    public void Reclaim_LeaseOverOrHolderGone_BackToTheQueueUntilTriedThreeTimes()
    {
        store.Add("j1");
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Equal(attempt, store.Claim("p-1").Attempt);
            Assert.Empty(store.Jobs.Reclaim("p", [], StoreFixture.Now.AddSeconds(29), 3, "tried_too_often", "m"));
            Assert.Empty(store.Jobs.Reclaim("p", ["j1"], StoreFixture.Now.AddSeconds(31), 3, "tried_too_often", "m"));
            var job = Assert.Single(store.Jobs.Reclaim(attempt == 2 ? "q" : "p", [], StoreFixture.Now.AddSeconds(attempt == 2 ? 0 : 31), 3, "tried_too_often", "m"));
            Assert.Equal(("j1", attempt < 3 ? JobStates.Queued : JobStates.Failed), (job.Id, job.State));
        }

        Assert.Equal("tried_too_often", store.Jobs.Find("sales", "j1")!.ErrorCode);
        Assert.Equal(["job.failed", "job.upload"], store.Audit.List(null, 10).Select(entry => entry.Action));
    }

    [Fact]
    public void Finish_LeaseLost_ChangesNothing()
    {
        store.Add("j1");
        var lost = store.Claim("p-1");
        store.Jobs.Reclaim("q", [], StoreFixture.Now, 3, "c", "m");
        var held = store.Claim("q-1");

        Assert.False(store.Jobs.Finish(lost, _ => [StoreFixture.Question(1)], StoreFixture.Now));
        Assert.False(store.Jobs.Renew(lost, 1, 2, StoreFixture.Now, StoreFixture.Now));
        Assert.False(store.Jobs.Fail(lost, "c", "m", StoreFixture.Now));
        Assert.Empty(store.Jobs.Questions("j1"));
        Assert.True(store.Jobs.Finish(held, _ => [StoreFixture.Question(1), StoreFixture.Question(2)], StoreFixture.Now));
        Assert.Equal([1, 2], store.Jobs.Questions("j1").Select(question => question.Number));
    }

    [Fact]
    public void Release_ServiceEnds_AttemptDoesNotCount()
    {
        store.Add("j1");

        Assert.True(store.Jobs.Release(store.Claim(), StoreFixture.Now));

        Assert.Equal(1, store.Claim().Attempt);
    }

    [Fact]
    public void Review_VersionSeenIsOld_IsRefused()
    {
        store.Add("j1");
        store.Jobs.Finish(store.Claim(), _ => [StoreFixture.Question(1)], StoreFixture.Now);
        var edited = StoreFixture.Question(1) with { Text = "確認した文", Approved = true, Reviewer = "佐藤", Reviewed = StoreFixture.Now };

        var kept = store.Jobs.Review("j1", edited, StoreFixture.Entry("question.approve", "j1/1"))!;

        Assert.Equal(("確認した文", true, "佐藤", 2L), (kept.Text, kept.Approved, kept.Reviewer, kept.Version));
        Assert.Null(store.Jobs.Review("j1", edited, StoreFixture.Entry("question.approve", "j1/1")));
        Assert.Equal((1, 1, 0), store.Jobs.Count(["j1"])["j1"] is var counts ? (counts.Questions, counts.Approved, counts.Open) : default);
    }

    [Fact]
    public void EventsAfter_EachChange_InOrder()
    {
        store.Add("j1");
        var job = store.Claim();
        store.Jobs.Renew(job, 3, 9, StoreFixture.Now, StoreFixture.Now.AddSeconds(30));
        store.Jobs.Finish(job, _ => [], StoreFixture.Now);

        var events = store.Jobs.EventsAfter("j1", 0);

        Assert.Equal([JobStates.Queued, JobStates.Running, JobStates.Running, JobStates.Done], events.Select(happened => happened.State));
        Assert.Equal((3, 9), (events[2].Answered, events[2].Total));
        Assert.Equal([events[3]], store.Jobs.EventsAfter("j1", events[2].Number));
    }

    [Fact]
    public void Delete_SharedContent_FileStaysUntilTheLast()
    {
        store.Add("j1");
        store.Add("j2", "support");

        Assert.Equal("", store.Jobs.Delete("sales", "j1", StoreFixture.Entry("job.delete", "j1")));
        Assert.Equal("c0ffee", store.Jobs.Delete("support", "j2", StoreFixture.Entry("job.delete", "j2")));
        Assert.Empty(store.Jobs.Contents());
        Assert.Equal(["job.delete", "job.delete", "job.upload", "job.upload"], store.Audit.List(null, 10).Select(entry => entry.Action));
    }
}
