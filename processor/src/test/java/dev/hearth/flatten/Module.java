package dev.hearth.flatten;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;

/** Compiled classes, by internal name. */
record Module(Map<String, byte[]> classes) implements ClassFiles {
  private static final Pattern NAME = Pattern.compile("(?:class|record|interface|enum) (\\w+)");
  private static final String IMPORTS =
      "import dev.hearth.Hot; import java.util.*; import java.util.function.*; ";

  /** Compiles top-level classes of no package, each a text of its own. */
  static Module compile(String... sources) {
    return compile(List.of("-g"), sources);
  }

  static Module compile(List<String> options, String... sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> answers = new DiagnosticCollector<>();
    List<JavaFileObject> files = new ArrayList<>();
    for (String source : sources) {
      Matcher name = NAME.matcher(source);
      if (!name.find()) {
        throw new IllegalArgumentException(source);
      }
      files.add(new Source(name.group(1), IMPORTS + source));
    }
    Map<String, byte[]> classes = new TreeMap<>();
    List<String> all = new ArrayList<>(List.of("-proc:none", "--release", "17", "-parameters"));
    all.addAll(options);
    try (JavaFileManager standard = compiler.getStandardFileManager(null, null, null)) {
      JavaFileManager manager = new Memory(standard, classes);
      if (!compiler.getTask(null, manager, answers, all, null, files).call()) {
        throw new AssertionError(answers.getDiagnostics().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Module(classes);
  }

  /** All classes flattened, and seen by the verifier. */
  Module flattened() {
    Flattening flattening = new Flattening(this);
    Map<String, byte[]> flat = new LinkedHashMap<>();
    classes.forEach(
        (name, bytes) -> {
          byte[] changed = flattening.flatten(name, bytes);
          flat.put(name, changed == null ? bytes : changed);
        });
    flattening.check();
    Module module = new Module(flat);
    module.verify();
    return module;
  }

  /** Why they cannot be flattened, a line each. */
  String refusal() {
    Flattening flattening = new Flattening(this);
    classes.forEach(flattening::flatten);
    return flattening.problems().stream().map(FlattenProblem::toString).collect(joining("\n"));
  }

  void verify() {
    Loader loader = loader();
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      StringWriter messages = new StringWriter();
      CheckClassAdapter.verify(
          new ClassReader(each.getValue()), loader, false, new PrintWriter(messages));
      assertEquals("", messages.toString(), each.getKey());
      assertFalse(Flattening.concerns(each.getValue()), each.getKey());
      loader.named(each.getKey());
    }
  }

  Loader loader() {
    return new Loader(classes);
  }

  @Override
  public byte @Nullable [] find(String name) {
    return classes.get(name);
  }

  @Override
  public boolean inModule(String name) {
    return classes.containsKey(name);
  }

  /** Loads, links and initialises. */
  static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Module.class.getClassLoader());
      this.classes = classes;
    }

    Class<?> named(String name) {
      try {
        return Class.forName(name.replace('/', '.'), true, this);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name.replace('.', '/'));
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      byte[] bytes = classes.get(name.replaceAll("\\.class$", ""));
      return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("mem:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> classes;

    Memory(JavaFileManager standard, Map<String, byte[]> classes) {
      super(standard);
      this.classes = classes;
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
              classes.put(name.replace('.', '/'), toByteArray());
            }
          };
        }
      };
    }
  }
}
