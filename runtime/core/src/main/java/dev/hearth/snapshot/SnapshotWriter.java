package dev.hearth.snapshot;

import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.Paths;
import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.SchemaJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a program's state to a file.
 *
 * <pre>{@code
 * SnapshotWriter.write(arena, CompiledCode.of(Arena.class), Path.of("arena.json"));
 * }</pre>
 *
 * <p>For the thread that steps the program, between two steps.
 */
public final class SnapshotWriter {
  private final Object program;
  private final CompiledCode code;
  private final Path file;
  private final Format format;

  private SnapshotWriter(Object program, CompiledCode code, Path file) {
    this.program = program;
    this.code = code;
    this.file = file;
    this.format = Format.named(file);
  }

  /**
   * Replaces {@code file} at once by a whole new one, and keeps the old one beside it.
   *
   * @throws SnapshotException when that cannot be done; the old file is as it was
   */
  public static void write(Object program, CompiledCode code, Path file) {
    new SnapshotWriter(program, code, file).write();
  }

  private void write() {
    StateClasses classes = StateClasses.of(code.schema(), UnaryOperator.identity(), code.loader());
    try {
      SafeFile.replace(file, out -> write(classes, out));
    } catch (Unwritable e) {
      throw refused(classes, e.subject(), e);
    } catch (MigrationException e) {
      throw refused(classes, e.subject(), e);
    } catch (IOException | JacksonException e) {
      throw SnapshotException.notWritten(file, SafeFile.reason(e), e);
    }
  }

  private SnapshotException refused(
      StateClasses classes, @Nullable Object subject, RuntimeException cause) {
    String place = subject == null ? "" : Paths.of(classes, subject, program) + ": ";
    return SnapshotException.notWritten(file, place + cause.getMessage(), cause);
  }

  private void write(StateClasses classes, OutputStream to) throws IOException {
    HashedOutput hashed = new HashedOutput(new BufferedOutputStream(to, 1 << 16));
    try (JsonGenerator generator =
        format.factory().createGenerator(ObjectWriteContext.empty(), hashed)) {
      generator.writeStartObject();
      writeHead(generator);
      generator.writeName(Head.STATE);
      Encoder.write(program, classes, generator, format == Format.JSON);
      generator.flush();
      String trailer = format.trailer(hashed.hash());
      hashed.write(trailer.getBytes(StandardCharsets.ISO_8859_1));
      hashed.flush();
    }
  }

  private void writeHead(JsonGenerator generator) {
    line(generator);
    generator.writeName(Head.FORMAT_KEY);
    generator.writeNumber(Head.FORMAT);
    generator.writeName(Head.VERSION);
    generator.writeNumber(code.sealedVersion());
    generator.writeName(Head.PROGRAM);
    generator.writeString(program.getClass().getName());
    generator.writeName(Head.SCHEMA);
    String schema = SchemaJson.write(code.compiled());
    if (format == Format.JSON) {
      generator.writeRawValue(schema.strip());
    } else {
      copy(schema, generator);
    }
  }

  private void line(JsonGenerator generator) {
    if (format == Format.JSON) {
      generator.writeRaw('\n');
    }
  }

  private static void copy(String json, JsonGenerator to) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      to.copyCurrentStructure(parser);
    }
  }
}
