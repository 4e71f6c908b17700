// What is sealed, opened with the cryptography of Node and none of this project's code.
import { createDecipheriv, hkdfSync, pbkdf2Sync } from "node:crypto";
import { inflateRawSync } from "node:zlib";

/** AES-256-GCM as WebCrypto gives it: the tag stands behind the bytes. */
export const decrypt = (key: Buffer, nonce: Buffer, all: Buffer, vouched: string) => {
  const cipher = createDecipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(vouched));
  cipher.setAuthTag(all.subarray(-16));
  return Buffer.concat([cipher.update(all.subarray(0, -16)), cipher.final()]);
};

/** Opens a sealed text by the words of this project's documentation alone, without its code. */
export const openPlainly = (text: string, with_: { passphrase?: string; key?: string }) => {
  const wire = JSON.parse(text);
  const bytes = (base64: string) => Buffer.from(base64, "base64");
  const part = (key: Buffer, of: { nonce: string; bytes: string }, vouched: string) =>
    decrypt(key, bytes(of.nonce), bytes(of.bytes), `selectiewijzer-verzegeld 1 ${vouched}`);
  const salt = bytes(wire.opens.salt);
  let data: Buffer;
  if (with_.passphrase) {
    data = part(pbkdf2Sync(with_.passphrase, salt, wire.opens.iterations, 32, "sha256"), wire.opens.by_passphrase, "wachtzin");
  } else {
    const characters = [...with_.key!.replaceAll("-", "").slice(0, 26)];
    const bits = characters.map((one) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(one).toString(2).padStart(5, "0")).join("");
    const secret = Buffer.from(bits.slice(0, 128).match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
    data = part(Buffer.from(hkdfSync("sha256", secret, salt, "", 32)), wire.opens.by_recovery, "herstelsleutel");
  }
  return inflateRawSync(part(data, wire.content, "inhoud")).toString();
};
