package dev.hearth.dev.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A file that a compile wrote, and may read again in a later round. */
final class MemoryFile extends SimpleJavaFileObject {
  private final String path;
  private final String binaryName;
  private final String inPackage;
  private final @Nullable URI origin;
  private Content content = new Content();
  private boolean written;

  /** What is written, until there is no more to come. */
  private static final class Content extends ByteArrayOutputStream {
    private byte @Nullable [] all;

    byte[] all() {
      byte[] known = all;
      return known == null ? toByteArray() : known;
    }

    @Override
    public void close() {
      if (all == null) {
        all = toByteArray();
        buf = new byte[0];
      }
    }
  }

  /**
   * @param origin the source that it is made of, where that is known
   */
  MemoryFile(String path, Kind kind, @Nullable URI origin) {
    super(uri(path), kind);
    this.path = path;
    this.binaryName = path.substring(0, path.length() - kind.extension.length()).replace('/', '.');
    this.inPackage = path.substring(0, Math.max(0, path.lastIndexOf('/'))).replace('/', '.');
    this.origin = origin;
  }

  /** There are thousands of copies in each compile, and what their names say is known. */
  private MemoryFile(MemoryFile other) {
    super(other.uri, other.kind);
    this.path = other.path;
    this.binaryName = other.binaryName;
    this.inPackage = other.inPackage;
    this.origin = other.origin;
    this.content = other.content;
    this.written = other.written;
  }

  /** The source that it was made of; empty where that is not known. */
  Optional<URI> origin() {
    return Optional.ofNullable(origin);
  }

  /** The same content in another file, which may be written anew. */
  MemoryFile copy() {
    return new MemoryFile(this);
  }

  /** Where it lies in the output, with slashes. */
  String path() {
    return path;
  }

  /** Not to be changed. */
  byte[] bytes() {
    return content.all();
  }

  boolean isWritten() {
    return written;
  }

  String binaryName() {
    return binaryName;
  }

  boolean isIn(String packageName, boolean orBelow) {
    return inPackage.equals(packageName)
        || (orBelow && (packageName.isEmpty() || inPackage.startsWith(packageName + ".")));
  }

  /** As a message shows it; the URI's own path would look as if it lay in the root folder. */
  @Override
  public String getName() {
    return path;
  }

  @Override
  public InputStream openInputStream() throws FileNotFoundException {
    checkWritten();
    return new ByteArrayInputStream(bytes());
  }

  @Override
  public OutputStream openOutputStream() {
    content = new Content();
    written = true;
    return content;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws FileNotFoundException {
    checkWritten();
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private void checkWritten() throws FileNotFoundException {
    if (!written) {
      throw new FileNotFoundException(path);
    }
  }

  private static URI uri(String path) {
    try {
      return new URI("mem", "", "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
