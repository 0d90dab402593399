package dev.hearth.test.bench.snapshot;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import dev.hearth.test.bench.contest.Subject;
import dev.hearth.test.bench.migrate.TwoVersions;
import dev.hearth.test.bench.migrate.Version;
import dev.hearth.test.bench.migrate.written.Loops;
import dev.hearth.test.bench.migrate.written.OldParticle;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A way to a file or back, each against Java serialization of the same. */
public enum Saved implements Subject {
  SAVE_CBOR,
  SAVE_JSON,
  RESTORE_CBOR,
  RESTORE_JSON;

  private static final int COUNT = 1_000_000;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  @Override
  public String text() {
    return "a list of records, " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private boolean saves() {
    return this == SAVE_CBOR || this == SAVE_JSON;
  }

  @Override
  public Supplier<Supplier<Object>> measured(Path folder) throws IOException {
    Version version = Version.load(TwoVersions.compile(Files.createDirectories(folder)).first());
    boolean cbor = this == SAVE_CBOR || this == RESTORE_CBOR;
    Path file = folder.resolve(cbor ? "state.cbor" : "state.json");
    HotProgram program = version.fill("addParticles", COUNT);
    if (saves()) {
      return () ->
          () -> {
            Snapshots.save(program, file);
            return program;
          };
    }
    Snapshots.save(program, file);
    return () -> () -> Snapshots.restore(version.program(), file);
  }

  @Override
  public Supplier<Supplier<Object>> baseline(Path folder) throws IOException {
    Path file = folder.resolve("state.ser");
    List<OldParticle> state = Loops.particles(COUNT);
    if (saves()) {
      return () -> () -> write(state, file);
    }
    write(state, file);
    return () -> () -> read(file);
  }

  private static Object write(Object state, Path file) {
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeObject(state);
      return state;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("BanSerializableRead") // what it reads it has just written
  private static Object read(Path file) {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public String text(Object result) {
    return result instanceof Collection<?> all ? Loops.text(all) : result.toString();
  }
}
