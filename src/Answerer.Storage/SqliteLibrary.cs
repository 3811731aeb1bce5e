using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Answerer.Storage;

/// <summary>Which SQLite is used: the system's, which its distribution keeps patched; the package's older one only where there is none.</summary>
public static class SqliteLibrary
{
    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.dylib", "winsqlite3"];

    /// <summary>Whether the package's library had to be taken.</summary>
    public static bool IsFallback { get; private set; }

    /// <summary>Version of the library in use.</summary>
    public static string Version => raw.sqlite3_libversion().utf8_to_string();

#pragma warning disable CA2255 // The provider has to be set once, before the first connection of whoever comes first.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Initialize()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
    }

    private static IntPtr Resolve(string name, System.Reflection.Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "e_sqlite3") return IntPtr.Zero;
        foreach (var system in SystemNames)
        {
            if (NativeLibrary.TryLoad(system, out var library)) return library;
        }
        IsFallback = true;
        return IntPtr.Zero;
    }
}
