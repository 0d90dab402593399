package dev.hearth.snapshot;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hashes what is written. */
final class HashedOutput extends FilterOutputStream {
  private final MessageDigest digest = Hash.sha256();

  HashedOutput(OutputStream to) {
    super(to);
  }

  /** The hash of all that was written by now; what is written afterwards does not count. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void write(int b) throws IOException {
    digest.update((byte) b);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    digest.update(bytes, offset, length);
    out.write(bytes, offset, length);
  }
}
