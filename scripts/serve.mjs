// Serves dist/ with its headers. Usage: serve.mjs [port] [sub-path] [folder]
import { startSite } from "./site.mjs";

const [port = "8080", base = "/", folder = "dist"] = process.argv.slice(2);
try {
  const site = await startSite({ folder, base, port: Number(port) });
  console.log(`▸ ${site.url} (stop with Ctrl+C)`);
} catch (error) {
  console.error(error.code === "EADDRINUSE" ? `✗ port ${port} is in use; stop what uses it, or: node scripts/serve.mjs 8081` : `✗ ${error.message}`);
  process.exit(1);
}
