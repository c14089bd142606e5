using Jixiao.Corpus;
using Jixiao.Corpus.Content;

var words = args.ToList();
if (words is ["make", var folder, .. var names])
{
    foreach (var document in Catalog.Documents.Where(d => names.Count == 0 || names.Any(d.Name.Contains)))
    {
        await Maker.MakeAsync(document, Path.GetFullPath(folder));
        Console.WriteLine(document.Name);
    }
    return 0;
}
Console.Error.WriteLine("用法：jixiao-corpus make 文件夹 [文档名…]");
return 2;
