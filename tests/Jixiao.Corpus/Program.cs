using Jixiao.Corpus;
using Jixiao.Corpus.Content;

switch (args)
{
    case ["make", .. var names]:
        foreach (var document in Catalog.Documents.Where(d => names.Length == 0 || names.Any(d.Name.Contains)))
        {
            await Maker.MakeAsync(document, CorpusFolder.Find());
            Console.WriteLine(document.Name);
        }
        return 0;
    case ["accuracy", .. var names]:
        CorpusAccuracy.Print(
            CorpusFolder.Find(),
            [.. names.Where(n => n[0] != '-')],
            names.Contains("--details"),
            Console.Out
        );
        return 0;
    case ["pending"]:
        Console.WriteLine("# document format: not read exactly yet");
        foreach (var line in CorpusAccuracy.Pending(CorpusFolder.Find()))
        {
            Console.WriteLine(line);
        }
        return 0;
    default:
        Console.Error.WriteLine(
            """
            用法：jixiao-corpus make [文档…]                  重新生成语料的各种格式
                  jixiao-corpus accuracy [文档[:格式]…] [--details]   读取语料，输出准确率与差异
                  jixiao-corpus pending                       列出尚未完全读对的文档与格式
            """
        );
        return 2;
}
