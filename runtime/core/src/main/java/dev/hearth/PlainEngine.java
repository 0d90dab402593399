package dev.hearth;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaFormatException;
import dev.hearth.schema.SchemaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** Runs a program as it was compiled. */
final class PlainEngine implements Engine {
  private final HotProgram program;
  private boolean closed;

  private PlainEngine(HotProgram program) {
    this.program = program;
  }

  static PlainEngine begin(Class<? extends HotProgram> type) {
    if (!isInSchema(type)) {
      throw new IllegalStateException(
          type.getName()
              + " was compiled without Hearth's annotation processor: there is no"
              + " META-INF/hearth/schema.json on its class path that has it as a program. Name the"
              + " processor in the build, with -processorpath or as an annotation processor path.");
    }
    PlainEngine engine = new PlainEngine(Programs.create(type));
    engine.start();
    return engine;
  }

  /** Whether some module's schema has the program; a library may have a schema, too. */
  private static boolean isInSchema(Class<? extends HotProgram> type) {
    try {
      for (URL url : Collections.list(loaderOf(type).getResources(CompiledSchema.RESOURCE))) {
        try (InputStream in = url.openStream()) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          if (SchemaJson.readCompiled(text).schema().roots().contains(type.getName())) {
            return true;
          }
        } catch (SchemaFormatException e) {
          throw new IllegalStateException(url + " cannot be read: " + e.getMessage(), e);
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + CompiledSchema.RESOURCE, e);
    }
  }

  private static ClassLoader loaderOf(Class<?> type) {
    ClassLoader own = type.getClassLoader();
    return own == null ? ClassLoader.getSystemClassLoader() : own;
  }

  /** A program that cannot start has nothing open any more. */
  private void start() {
    try {
      program.start();
    } catch (RuntimeException | Error e) {
      try {
        close();
      } catch (RuntimeException failure) {
        e.addSuppressed(failure);
      }
      throw e;
    }
  }

  @Override
  public void step() {
    program.step();
  }

  @Override
  public boolean done() {
    return program.done();
  }

  @Override
  public void awaitNextStep(long begin) {
    HotRuntime.awaitNextStep(begin, program.period());
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      Programs.close(program);
    }
  }
}
