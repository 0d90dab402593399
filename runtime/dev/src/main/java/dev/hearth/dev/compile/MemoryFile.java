package dev.hearth.dev.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file that a compile wrote, and may read again in a later round. */
final class MemoryFile extends SimpleJavaFileObject {
  private final String path;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private boolean written;

  MemoryFile(String path, Kind kind) {
    super(uri(path), kind);
    this.path = path;
  }

  byte[] bytes() {
    return content.toByteArray();
  }

  boolean isWritten() {
    return written;
  }

  String binaryName() {
    return path.substring(0, path.length() - kind.extension.length()).replace('/', '.');
  }

  boolean isIn(String packageName, boolean orBelow) {
    String name = binaryName();
    int dot = name.lastIndexOf('.');
    String own = dot < 0 ? "" : name.substring(0, dot);
    return own.equals(packageName)
        || (orBelow && (packageName.isEmpty() || own.startsWith(packageName + ".")));
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
    content.reset();
    written = true;
    return content;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws FileNotFoundException {
    checkWritten();
    return content.toString(StandardCharsets.UTF_8);
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
