package dev.hearth.migrate;

import dev.hearth.HotProgram;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.PackedHistory;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Source text compiled in memory, in a loader of its own. */
final class TestCode extends ClassLoader {
  private final Map<String, byte[]> classes = new HashMap<>();
  private final Map<String, String> resources = new HashMap<>();
  private final ClassLoader shared;

  private TestCode(ClassLoader shared) {
    super(TestCode.class.getClassLoader());
    this.shared = shared;
  }

  /**
   * Compiles whole source files, none of which declares a public top-level type but V1 and so on.
   */
  static TestCode of(String... sources) {
    return of(TestCode.class.getClassLoader(), sources);
  }

  /** The same, beside the classes of {@code shared}, which stay what they are there. */
  static TestCode of(ClassLoader shared, String... sources) {
    TestCode code = new TestCode(shared);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
    List<Source> units = Stream.of(sources).map(Source::new).toList();
    List<String> options = List.of("-proc:none", "-Xlint:none", "-nowarn");
    boolean compiled =
        compiler
            .getTask(null, code.new Output(standard, shared), null, options, null, units)
            .call();
    if (!compiled) {
      throw new IllegalArgumentException("the sources of the test do not compile");
    }
    return code;
  }

  /** What the annotation processor would have left. */
  TestCode with(StateSchema schema, SealedVersion... history) {
    int base = history.length == 0 ? 0 : history[history.length - 1].version();
    resources.put(
        CompiledSchema.RESOURCE,
        SchemaJson.write(
            ImmutableCompiledSchema.builder().base(base).history("").schema(schema).build()));
    resources.put(PackedHistory.RESOURCE, PackedHistory.write(List.of(history)));
    return this;
  }

  TestCode migrations(String properties) {
    resources.put("META-INF/hearth/migrations.properties", properties);
    return this;
  }

  /** Calls a static method without parameters. */
  Object call(String type, String method) {
    try {
      Method found = loadClass(type).getDeclaredMethod(method);
      found.setAccessible(true);
      return found.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  HotProgram program(String type, String method) {
    return (HotProgram) call(type, method);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    return bytes == null
        ? Class.forName(name, false, shared)
        : defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    String text = resources.get(name);
    return text == null
        ? super.getResourceAsStream(name)
        : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + name(text) + ".java"), Kind.SOURCE);
      this.text = text;
    }

    /** A public top-level type must be in a file of its name. */
    private static String name(String text) {
      var found = java.util.regex.Pattern.compile("(?m)^public [a-z ]+ (\\w+)").matcher(text);
      return found.find() ? found.group(1) : "Source" + System.identityHashCode(text);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final ClassLoader visible;

    Output(JavaFileManager standard, ClassLoader visible) {
      super(standard);
      this.visible = visible;
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location,
        String packageName,
        java.util.Set<JavaFileObject.Kind> kinds,
        boolean all)
        throws java.io.IOException {
      java.util.List<JavaFileObject> found = new java.util.ArrayList<>();
      super.list(location, packageName, kinds, all).forEach(found::add);
      if (visible instanceof TestCode code && location == javax.tools.StandardLocation.CLASS_PATH) {
        code.classes.forEach(
            (name, bytes) -> {
              if (name.startsWith(packageName + ".")) {
                found.add(new Bytes(name, bytes));
              }
            });
      }
      return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
      return file instanceof Bytes bytes ? bytes.name : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }

  private static final class Bytes extends SimpleJavaFileObject {
    private final String name;
    private final byte[] bytes;

    Bytes(String name, byte[] bytes) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
