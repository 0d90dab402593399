package dev.hearth.test.bench.migrate;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.hearth.test.bench.migrate.written.OldParticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fory.Fory;
import org.apache.fory.ThreadSafeFory;
import org.apache.fory.config.Language;

/** Serializers, for what serialising out and in takes; in memory, and into the same layout. */
interface Format {
  byte[] out(List<OldParticle> state);

  Object in(byte[] bytes);

  static Format of(Migrated subject) {
    return switch (subject) {
      case KRYO -> new OfKryo();
      case FORY -> new OfFory();
      default -> new OfJava();
    };
  }

  /** Java's own. */
  final class OfJava implements Format {
    @Override
    public byte[] out(List<OldParticle> state) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(state);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }

    @Override
    @SuppressWarnings("BanSerializableRead") // what it reads it has just written
    public Object in(byte[] bytes) {
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
        return in.readObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
  }

  /** With the classes known to it, and references kept, as a reload keeps them. */
  final class OfKryo implements Format {
    private final Kryo kryo = new Kryo();

    OfKryo() {
      kryo.setReferences(true);
      kryo.register(ArrayList.class);
      kryo.register(OldParticle.class);
    }

    @Override
    public byte[] out(List<OldParticle> state) {
      try (Output out = new Output(1 << 16, -1)) {
        kryo.writeObject(out, state);
        return out.toBytes();
      }
    }

    @Override
    public Object in(byte[] bytes) {
      try (Input in = new Input(bytes)) {
        return kryo.readObject(in, ArrayList.class);
      }
    }
  }

  /** The same. */
  final class OfFory implements Format {
    private final ThreadSafeFory fory =
        Fory.builder()
            .withLanguage(Language.JAVA)
            .withRefTracking(true)
            .requireClassRegistration(true)
            .suppressClassRegistrationWarnings(true)
            .buildThreadSafeFory();

    OfFory() {
      fory.register(OldParticle.class);
    }

    @Override
    public byte[] out(List<OldParticle> state) {
      return fory.serialize(state);
    }

    @Override
    public Object in(byte[] bytes) {
      return fory.deserialize(bytes);
    }
  }
}
