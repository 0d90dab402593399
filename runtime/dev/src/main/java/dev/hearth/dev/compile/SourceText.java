package dev.hearth.dev.compile;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source as it was at one moment: a compile reads it again and again, and later than that. */
public final class SourceText extends SimpleJavaFileObject {
  private final Path path;
  private final String text;

  private SourceText(Path path, String text) {
    super(path.toUri(), Kind.SOURCE);
    this.path = path;
    this.text = text;
  }

  /** A text that a file had once. */
  static SourceText of(URI file, String text) {
    return new SourceText(Path.of(file), text);
  }

  /**
   * Reads the files now.
   *
   * @return the texts, without those that cannot be read, which are in {@code unreadable}
   */
  static List<JavaFileObject> read(List<Path> files, List<Path> unreadable) {
    List<JavaFileObject> texts = new ArrayList<>();
    for (Path file : files) {
      try {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        texts.add(
            new SourceText(file, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()));
      } catch (IOException e) {
        unreadable.add(file);
      }
    }
    return texts;
  }

  String text() {
    return text;
  }

  /** As messages show it. */
  @Override
  public String getName() {
    return path.toString();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
