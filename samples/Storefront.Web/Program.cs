using Storefront;
using Storefront.Attack;

if (args is ["attack", .. var options])
{
    return await AttackCommand.RunAsync(options, Console.Out, Console.Error);
}

await Shop.Build(args).RunAsync();
return 0;
