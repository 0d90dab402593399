package dev.hearth.dev.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** A file that many compiles look at, and some read: it is asked once what it is. */
final class WarmFile extends ForwardingJavaFileObject<JavaFileObject> {
  private final Kind kind;
  private final @Nullable String binaryName;
  private final boolean stays;
  private byte @Nullable [] bytes;

  /**
   * That of {@code file}.
   *
   * @param stays whether what it holds is the same for as long as this process runs
   */
  WarmFile(JavaFileObject file, @Nullable String binaryName, boolean stays) {
    super(file);
    this.stays = stays;
    this.kind = file.getKind();
    this.binaryName = binaryName;
  }

  /** The file itself. */
  JavaFileObject cold() {
    return fileObject;
  }

  @Nullable String binaryName() {
    return binaryName;
  }

  @Override
  public Kind getKind() {
    return kind;
  }

  @Override
  public InputStream openInputStream() throws IOException {
    if (!stays) {
      return super.openInputStream();
    }
    byte[] known = bytes;
    if (known == null) {
      try (InputStream in = super.openInputStream()) {
        known = in.readAllBytes();
      }
      bytes = known;
    }
    return new ByteArrayInputStream(known);
  }
}
