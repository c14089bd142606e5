using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jixiao.Web.Features.Shared;

/// <summary>
/// The form above a list that says what the list shows. As one types or chooses, the server is asked and the address keeps it; without script
/// it is sent as any form. Written on the page as a form with method "get", its action, and the list it stands for.
/// </summary>
[HtmlTargetElement("form", Attributes = ListAttribute)]
public sealed class ListFilter : TagHelper
{
    private const string ListAttribute = "jx-list";

    /// <summary>Selector of what is drawn anew: "#rows".</summary>
    [HtmlAttributeName(ListAttribute)]
    public string List { get; set; } = "";

    /// <summary>Selector of what else of the page depends on it; null for nothing.</summary>
    [HtmlAttributeName("jx-also")]
    public string? Also { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var attributes = output.Attributes;
        attributes.SetAttribute("role", "search");
        attributes.SetAttribute("hx-get", context.AllAttributes["action"].Value);
        attributes.SetAttribute("hx-target", List);
        attributes.SetAttribute("hx-select", List);
        attributes.SetAttribute("hx-swap", "outerHTML");
        attributes.SetAttribute("hx-push-url", "true");
        // Not on "change": that comes late, when one has gone on to another field.
        attributes.SetAttribute("hx-trigger", "input delay:250ms, submit");
        if (Also is not null)
        {
            attributes.SetAttribute("hx-select-oob", Also);
        }
        // The last word typed counts, and it goes before the list's own looking again.
        attributes.SetAttribute("hx-sync", $"{List}:replace");
    }
}
