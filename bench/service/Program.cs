using System.Globalization;
using Answerer.Service.Bench;

// Measures the published service in a process of its own, over loopback, with a data folder of its own. Ends by itself.
return args switch
{
    ["ask", var root, var perSecond, var seconds] => await AskRun.RunAsync(root, Number(perSecond), Number(seconds)),
    ["load", var root, var users, var seconds, .. var result] => await LoadRun.RunAsync(root, Number(users), Number(seconds), result.FirstOrDefault()),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("ask ROOT REQUESTS_PER_SECOND SECONDS | load ROOT USERS SECONDS [RESULT.json]   (ROOT: the repository, after ./answerer serve was built)");
    return 2;
}
