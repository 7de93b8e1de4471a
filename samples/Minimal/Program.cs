System.Console.WriteLine("Minimal");
