using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Answerer.EndToEnd.Tests;

/// <summary>Screenshots as PNG with at most 256 colours: a third of the bytes, and no difference to be seen in pages.</summary>
internal static class PalettePicture
{
    // The page decodes its own screenshot. The most frequent colours stay as they are, the others, of letters' edges, become the nearest of them.
    private const string Colours =
        """
        async (screenshot) => {
            const bytes = Uint8Array.from(atob(screenshot), (character) => character.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes]));
            const { width, height } = bitmap;
            const canvas = new OffscreenCanvas(width, height).getContext('2d');
            canvas.drawImage(bitmap, 0, 0);
            const { data } = canvas.getImageData(0, 0, width, height);
            const colours = Array.from({ length: width * height }, (_, at) => data[4 * at] << 16 | data[4 * at + 1] << 8 | data[4 * at + 2]);
            const counts = new Map();
            for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
            const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([colour]) => colour);
            const distance = (a, b) => [16, 8, 0].reduce((sum, shift) => sum + ((a >> shift & 255) - (b >> shift & 255)) ** 2, 0);
            const nearest = (colour) => palette.reduce((best, other, place) => distance(colour, other) < distance(colour, palette[best]) ? place : best, 0);
            const places = new Map([...counts.keys()].map((colour) => [colour, String.fromCharCode(nearest(colour))]));
            return { width, height, palette, pixels: btoa(colours.map((colour) => places.get(colour)).join('')) };
        }
        """;

    /// <summary>Takes what is in sight.</summary>
    public static async Task<byte[]> TakeAsync(IPage page)
    {
        var screenshot = Convert.ToBase64String(await page.ScreenshotAsync());
        var picture = (await page.EvaluateAsync(Colours, screenshot))!.Value;
        var (width, height) = (picture.GetProperty("width").GetInt32(), picture.GetProperty("height").GetInt32());
        return Encode(width, height, [.. picture.GetProperty("palette").EnumerateArray().Select(colour => colour.GetInt32())], picture.GetProperty("pixels").GetBytesFromBase64());
    }

    // Portable Network Graphics, W3C, third edition: signature, header, palette, rows each behind filter 0, end.
    private static byte[] Encode(int width, int height, int[] palette, byte[] pixels)
    {
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        // 8 bits a pixel, which are places in the palette.
        (header[8], header[9]) = (8, 3);
        WriteChunk(png, "IHDR", header);
        WriteChunk(png, "PLTE", [.. palette.SelectMany(colour => (byte[])[(byte)(colour >> 16), (byte)(colour >> 8), (byte)colour])]);
        using var rows = new MemoryStream();
        using (var compressed = new ZLibStream(rows, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < height; row++)
            {
                compressed.WriteByte(0);
                compressed.Write(pixels, row * width, width);
            }
        }
        WriteChunk(png, "IDAT", rows.ToArray());
        WriteChunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void WriteChunk(MemoryStream png, string type, byte[] data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(chunk));
        png.Write(number);
    }

    // CRC-32 as the PNG specification has it, annex D.
    private static uint Checksum(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }
        return ~crc;
    }
}
