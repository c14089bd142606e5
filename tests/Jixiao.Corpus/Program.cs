using System.Globalization;
using Jixiao.Corpus;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.Conversions;
using Jixiao.Corpus.Distortion;
using Jixiao.Corpus.Pictures;
using Jixiao.Corpus.RoundTrips;
using Jixiao.Corpus.Scans;

switch (args)
{
    case ["make", .. var names]:
        foreach (var document in Catalog.Documents.Where(d => names.Length == 0 || names.Any(d.Name.Contains)))
        {
            await Maker.MakeAsync(document, CorpusFolder.Find());
            Console.WriteLine(document.Name);
        }
        return 0;
    case ["accuracy", "scans", .. var names]:
        await ScanAccuracy.PrintAsync(
            CorpusFolder.Find(),
            [.. names.Where(n => n[0] != '-')],
            names.Contains("--details"),
            Console.Out
        );
        return 0;
    case ["accuracy", "converted", .. var asked]:
        var numbers = asked.Where(a => char.IsAsciiDigit(a[0])).Select(a => int.Parse(a, CultureInfo.InvariantCulture));
        await ConvertedAccuracy.PrintAsync(
            numbers.FirstOrDefault(1),
            numbers.Skip(1).FirstOrDefault(24),
            asked.FirstOrDefault(a => char.IsAsciiLetter(a[0])) ?? "",
            asked.Contains("--details"),
            Console.Out
        );
        return 0;
    case ["rows", var file]:
        PrintedRows.Print(file, Console.Out);
        return 0;
    case ["accuracy", .. var names]:
        var wanted = names.Where(n => n[0] != '-').ToList();
        if (wanted is [] or ["text", ..])
        {
            TextCorpus.Print(CorpusFolder.Find(), [.. wanted.Skip(1)], names.Contains("--details"), Console.Out);
        }
        if (wanted is not ["distorted" or "text", ..])
        {
            CorpusAccuracy.Print(CorpusFolder.Find(), wanted, names.Contains("--details"), Console.Out);
        }
        if (wanted is [] or ["distorted", ..])
        {
            DistortedAccuracy.Print(500, names.Contains("--details"), Console.Out);
        }
        return 0;
    case ["roundtrip", .. var asked]:
        var count = asked.FirstOrDefault(a => char.IsAsciiDigit(a[0]));
        RoundTripFigures.Print(
            count is null ? 1000 : int.Parse(count, CultureInfo.InvariantCulture),
            [.. asked.Where(a => char.IsAsciiLetter(a[0]))],
            asked.Contains("--details"),
            Console.Out
        );
        return 0;
    case ["pictures", var folder, .. var sources]:
        PictureFolder.Write(folder, sources, Console.Out);
        return 0;
    case ["distorted", var number]:
        var (name, bytes) = DistortedAccuracy.Document(int.Parse(number, CultureInfo.InvariantCulture));
        await File.WriteAllBytesAsync(name, bytes);
        Console.WriteLine(name);
        return 0;
    case ["pending"]:
        Console.WriteLine("# document format: not read exactly yet");
        foreach (var line in CorpusAccuracy.Pending(CorpusFolder.Find()))
        {
            Console.WriteLine(line);
        }
        foreach (var line in TextCorpus.Pending(CorpusFolder.Find()))
        {
            Console.WriteLine(line);
        }
        return 0;
    default:
        Console.Error.WriteLine(
            """
            用法：jixiao-corpus make [文档…]                  重新生成语料的各种格式
                  jixiao-corpus accuracy [文档[:格式]…|text [文档…]|distorted] [--details]   读取语料与失真文档，输出准确率与差异
                  jixiao-corpus accuracy scans [文档…] [--details]   读取语料的扫描副本（需要 tesseract），输出准确率与差异
                  jixiao-corpus accuracy converted [起始序号 [份数]] [layout|raw|order] [--details]   换一种版面打印成 pdf，转成三种顺序的文本再读（需要 chromium、pdftotext）
                  jixiao-corpus rows 文件                     列出一份文本读成的各行各格
                  jixiao-corpus roundtrip [份数] [格式…] [--details]   把各表按表样写出再读回，输出一致的比例与差异
                  jixiao-corpus pictures 文件夹 [文件…]       把各正式表样写成 docx、xlsx、pdf，供逐页查看
                  jixiao-corpus distorted 序号                把一份失真文档写到当前文件夹
                  jixiao-corpus pending                       列出尚未完全读对的文档与格式
            """
        );
        return 2;
}
