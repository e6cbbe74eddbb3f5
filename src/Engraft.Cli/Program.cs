return await Engraft.Cli.Root.InvokeAsync(args);
