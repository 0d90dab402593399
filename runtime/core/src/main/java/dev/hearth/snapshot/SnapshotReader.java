package dev.hearth.snapshot;

import dev.hearth.migrate.Assembly;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.Route;
import dev.hearth.migrate.StateClasses;
import dev.hearth.migrate.TakenOver;
import dev.hearth.schema.SchemaFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads a program's state from a file, into the classes of the version that wrote it, and migrates
 * it from there.
 *
 * <pre>{@code
 * HotProgram arena =
 *     SnapshotReader.read(Path.of("arena.json"), CompiledCode.of(Arena.class), Arena.class).program();
 * }</pre>
 *
 * <p>Nothing is made before the file's checksum was found to fit, and no class is ever looked up by
 * a name that only a file has: its schema must be one that the code knows.
 */
public final class SnapshotReader {
  private static final int BEGIN = 64;
  private static final String BY_HAND =
      "If it was edited by hand, empty the checksum at its end: \"sha256\": \"\"";

  private static final Pattern JACKSON_SOURCE = Pattern.compile("\\[Source: [^;\\]]*; ");

  private final Path file;
  private final CompiledCode code;
  private final Class<?> program;

  /** Known as soon as the file's head has been read. */
  private @Nullable Head head;

  private @Nullable Route route;

  private SnapshotReader(Path file, CompiledCode code, Class<?> program) {
    this.file = file;
    this.code = code;
    this.program = program;
  }

  /**
   * State as a file has it, before it is migrated.
   *
   * @param version the sealed version that it is of; 0 when it is of none
   * @param root the program, in the classes that {@code route} begins in
   */
  public record Lifted(int version, Route route, Object root) {}

  /**
   * Restores a program; it is not started.
   *
   * @throws SnapshotException when that cannot be done; the file is as it was
   */
  public static TakenOver read(Path file, CompiledCode code, Class<?> program) {
    SnapshotReader reader = new SnapshotReader(file, code, program);
    return reader.migrated(reader.lifted(), (stage, root) -> {});
  }

  /**
   * Restores a program, and tells what that took and whether it can be done.
   *
   * @throws SnapshotException when the file is none that can be read, or of no version that leads
   *     to the code
   */
  public static DryRun dryRun(Path file, CompiledCode code, Class<?> program) {
    return new SnapshotReader(file, code, program).tried();
  }

  private DryRun tried() {
    Survey survey = new Survey();
    Optional<String> failure = Optional.empty();
    try {
      migrated(lifted(), survey);
    } catch (SnapshotException e) {
      if (route == null) {
        throw e;
      }
      failure = Optional.of(String.valueOf(e.getMessage()));
    }
    Route way = Objects.requireNonNull(route);
    return ImmutableDryRun.builder()
        .file(file.toString())
        .version(Objects.requireNonNull(head).version())
        .route(way.text())
        .putAllBefore(survey.before())
        .putAllAfter(survey.after())
        .addAllLosses(survey.losses(way, code))
        .failure(failure)
        .build();
  }

  /**
   * Reads what is in the file, and migrates nothing.
   *
   * @throws SnapshotException when it cannot be read
   */
  public static Lifted lift(Path file, CompiledCode code, Class<?> program) {
    return new SnapshotReader(file, code, program).lifted();
  }

  private TakenOver migrated(Lifted lifted, Route.Observer observer) {
    TakenOver taken;
    try {
      taken = lifted.route().follow(lifted.root(), observer);
    } catch (MigrationException e) {
      throw refused(String.valueOf(e.getMessage()), e);
    }
    if (taken.program().getClass() != program) {
      throw refused(
          "its program became a "
              + taken.program().getClass().getName()
              + ", not a "
              + program.getName(),
          null);
    }
    return taken;
  }

  private SnapshotException refused(String why, @Nullable Throwable cause) {
    return SnapshotException.notRestored(file, why, cause);
  }

  private Lifted lifted() {
    if (Files.isDirectory(file)) {
      throw refused("it is a folder", null);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      Format format = format(channel);
      try (JsonParser parser =
          format.factory().createParser(ObjectReadContext.empty(), stream(channel))) {
        return lifted(channel, format, parser);
      }
    } catch (IOException e) {
      throw refused(SafeFile.reason(e), e);
    }
  }

  private Lifted lifted(FileChannel channel, Format format, JsonParser parser) throws IOException {
    try {
      HeadReader head = new HeadReader(parser);
      head.readFormat();
      checkHash(channel, format);
      return lifted(head.read(), channel.size(), format, parser);
    } catch (Malformed e) {
      throw refused(
          place(parser.currentTokenLocation(), format) + where(e, format) + e.reason(), e);
    } catch (StreamConstraintsException e) {
      throw refused(
          place(parser.currentLocation(), format) + "it is nested deeper than any state is", e);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      throw refused(place(at, format) + text(e), e);
    } catch (MigrationException e) {
      throw refused(String.valueOf(e.getMessage()), e);
    } catch (SchemaFormatException e) {
      throw refused("its schema is none: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw refused(
          place(parser.currentLocation(), format) + "it is nested deeper than any state is", e);
    }
  }

  private Lifted lifted(Head head, long size, Format format, JsonParser parser) {
    Route route = route(head);
    this.head = head;
    this.route = route;
    Decoder decoder =
        new Decoder(
            route.classes(),
            parser,
            format == Format.JSON,
            Making.objects(new Assembly(route)),
            mostNodes(size));
    if (!head.compiled().schema().roots().contains(head.program())) {
      throw new Malformed("its program " + head.program() + " is no root of its schema");
    }
    Object root = decoder.read(head.program());
    new HeadReader(parser).readEnd();
    return new Lifted(head.version(), route, root);
  }

  /** The path of a fault from the program on. */
  private String where(Malformed fault, Format format) {
    String path = NodePath.of(fault, (node, passed) -> reference(node, passed, format));
    return path.isEmpty() ? "" : "in " + path + ": ";
  }

  private @Nullable Malformed reference(int node, BitSet passed, Format format) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        JsonParser parser =
            format.factory().createParser(ObjectReadContext.empty(), stream(channel))) {
      HeadReader reader = new HeadReader(parser);
      reader.readFormat();
      StateClasses classes = route(reader.read()).classes();
      long most = mostNodes(channel.size());
      return new Decoder(classes, parser, format == Format.JSON, Making.nothing(), most)
          .reference(node, passed);
    } catch (IOException | RuntimeException e) {
      return null; // the fault itself is what counts
    }
  }

  private static long mostNodes(long size) {
    return Math.min(size, Integer.MAX_VALUE - 16);
  }

  private Route route(Head head) {
    Optional<String> reason = Unrestorable.byNumber(head, code);
    if (reason.isPresent()) {
      throw refused(reason.get(), null);
    }
    try {
      return Route.find(head.compiled(), code);
    } catch (MigrationException e) {
      throw refused(Unrestorable.byLayout(head, code), e);
    }
  }

  private Format format(FileChannel channel) throws IOException {
    if (channel.size() == 0) {
      throw refused("it is empty", null);
    }
    byte[] begin = bytes(channel, 0, (int) Math.min(BEGIN, channel.size()));
    return Format.of(begin)
        .orElseThrow(
            () -> refused("it is no snapshot of Hearth: it does not begin like one", null));
  }

  private void checkHash(FileChannel channel, Format format) throws IOException {
    long from = Math.max(0, channel.size() - Format.LONGEST_TRAILER);
    byte[] end = bytes(channel, from, (int) (channel.size() - from));
    Optional<Matcher> trailer = format.findTrailer(end);
    if (trailer.isEmpty()) {
      throw refused(
          "it is truncated, or goes on after its end: at byte "
              + channel.size()
              + ", where it ends, there is no checksum."
              + (format == Format.JSON ? " " + BY_HAND + "}" : ""),
          null);
    }
    String expected = trailer.get().group(1);
    if (format == Format.JSON && expected.isEmpty()) {
      return; // edited by hand, and said to be
    }
    String hash = Hash.of(stream(channel), from + trailer.get().start());
    if (!hash.equals(expected)) {
      throw refused(
          "it is damaged: "
              + firstFault(channel, format)
              + "its checksum does not fit."
              + (format == Format.JSON ? " " + BY_HAND : ""),
          null);
    }
  }

  /** Where a damaged file is not even a document of its format; mostly it still is one. */
  private String firstFault(FileChannel channel, Format format) throws IOException {
    try (JsonParser parser =
        format.factory().createParser(ObjectReadContext.empty(), stream(channel))) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        token = parser.nextToken();
      }
      return "";
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      return at == null ? "" : place(at, format) + text(e) + ", and ";
    }
  }

  /** What Jackson says, without what it says of itself. */
  private static String text(JacksonException e) {
    return JACKSON_SOURCE.matcher(e.getOriginalMessage()).replaceAll("[");
  }

  private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
      // Until all is read.
    }
    return buffer.array();
  }

  /** The file from its beginning on, whatever else was read of it. */
  private static InputStream stream(FileChannel channel) {
    return new BufferedInputStream(new ChannelInput(channel), 1 << 16);
  }

  private static String place(TokenStreamLocation at, Format format) {
    return format == Format.JSON
        ? "at line " + at.getLineNr() + ", column " + at.getColumnNr() + ", "
        : "at byte " + at.getByteOffset() + ", ";
  }
}
