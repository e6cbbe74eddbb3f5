Engraft.Cli.ErrorStream.Install();
return await Engraft.Cli.Root.InvokeAsync(args);
