using System.Buffers.Binary;

namespace Answerer.Excel.Packaging;

/// <summary>CRC-32 as ZIP uses it (APPNOTE 4.4.7, reflected polynomial EDB88320), eight bytes a step.</summary>
internal struct Crc32
{
    private static readonly uint[][] Tables = BuildTables();

    private uint state;

    /// <summary>The checksum of everything appended so far.</summary>
    public readonly uint Value => state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var crc = ~state;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            crc ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var next = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Tables[7][(byte)crc] ^ Tables[6][(byte)(crc >> 8)] ^ Tables[5][(byte)(crc >> 16)] ^ Tables[4][crc >> 24]
                ^ Tables[3][(byte)next] ^ Tables[2][(byte)(next >> 8)] ^ Tables[1][(byte)(next >> 16)] ^ Tables[0][next >> 24];
        }
        foreach (var b in bytes)
            crc = (crc >> 8) ^ Tables[0][(byte)crc ^ b];
        state = ~crc;
    }

    private static uint[][] BuildTables()
    {
        var tables = Enumerable.Range(0, 8).Select(_ => new uint[256]).ToArray();
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            tables[0][i] = crc;
        }
        for (var table = 1; table < tables.Length; table++)
        {
            for (var i = 0; i < 256; i++)
                tables[table][i] = (tables[table - 1][i] >> 8) ^ tables[0][(byte)tables[table - 1][i]];
        }
        return tables;
    }
}
