System.Console.WriteLine("Storefront");
