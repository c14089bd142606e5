using Jixiao.Core.Workflow;
using Microsoft.AspNetCore.Mvc;

namespace Jixiao.Web.Hosting;

/// <summary>The one place where a refusal becomes an answer of the interface (RFC 9457).</summary>
internal static class Refusals
{
    public static IResult Answer<T>(this Outcome<T> outcome) =>
        outcome.Refusal is { } refusal ? refusal.Problem() : Results.Json(outcome.Value, WebJson.Options);

    public static IResult Problem(this Refusal refusal)
    {
        var problem = new ProblemDetails
        {
            Title = $"不能{refusal.Tried}",
            Detail = refusal.ToString(),
            Status = refusal.Status(),
        };
        problem.Extensions["code"] = refusal.Code;
        problem.Extensions["why"] = refusal.Why;
        problem.Extensions["whoCan"] = refusal.WhoCan;
        problem.Extensions["whatToDo"] = refusal.WhatToDo;
        return Results.Problem(problem);
    }

    public static int Status(this Refusal refusal) =>
        refusal.Code switch
        {
            "not-found" => StatusCodes.Status404NotFound,
            "not-allowed" => StatusCodes.Status403Forbidden,
            "moved-on" => StatusCodes.Status409Conflict,
            "too-large" => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
}
