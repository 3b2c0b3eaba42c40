using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>The filters of PDF streams, with a bound on what a compressed stream may swell to.</summary>
internal sealed class BoundedFilters : BaseFilterProvider
{
    private const int MostBytes = 64 * 1024 * 1024;

    private BoundedFilters()
        : base(new Dictionary<string, IFilter>
        {
            ["ASCII85Decode"] = new Ascii85Filter(),
            ["A85"] = new Ascii85Filter(),
            ["ASCIIHexDecode"] = new AsciiHexDecodeFilter(),
            ["AHx"] = new AsciiHexDecodeFilter(),
            ["CCITTFaxDecode"] = new CcittFaxDecodeFilter(),
            ["CCF"] = new CcittFaxDecodeFilter(),
            ["DCTDecode"] = new DctDecodeFilter(),
            ["DCT"] = new DctDecodeFilter(),
            ["FlateDecode"] = new BoundedFlate(),
            ["Fl"] = new BoundedFlate(),
            ["JBIG2Decode"] = new Jbig2DecodeFilter(),
            ["JPXDecode"] = new JpxDecodeFilter(),
            ["RunLengthDecode"] = new RunLengthFilter(),
            ["RL"] = new RunLengthFilter(),
            ["LZWDecode"] = new LzwFilter(),
            ["LZW"] = new LzwFilter(),
        })
    {
    }

    /// <summary>The filters.</summary>
    public static BoundedFilters Instance { get; } = new();

    private sealed class BoundedFlate : IFilter
    {
        private readonly FlateFilter _filter = new();

        public bool IsSupported => _filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (IsTooLarge(input))
            {
                throw new InvalidDataException("A compressed stream swells past every bound.");
            }

            return _filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        /// <summary>What can swell past the bound is inflated once only to be measured.</summary>
        private static bool IsTooLarge(Memory<byte> input)
        {
            const int MostOfOne = 1032;
            if (input.Length < MostBytes / MostOfOne)
            {
                return false;
            }

            using var stream = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            long length = 0;
            try
            {
                for (int count; length <= MostBytes && (count = stream.Read(buffer)) > 0;)
                {
                    length += count;
                }
            }
            catch (InvalidDataException)
            {
                // Damaged streams are for the lenient filter to make sense of.
            }

            return length > MostBytes;
        }
    }
}
