package dev.hearth.test.property;

import dev.hearth.dev.load.Code;
import dev.hearth.processor.HearthProcessor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A compiler with Hearth's processor that stays warm, from memory into memory. */
final class Javac {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);

  Javac() {
    try {
      List<File> path = new ArrayList<>();
      for (Class<?> type :
          List.of(
              dev.hearth.Hot.class,
              dev.hearth.annotations.HotState.class,
              org.jspecify.annotations.Nullable.class)) {
        path.add(
            Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile());
      }
      files.setLocation(StandardLocation.CLASS_PATH, path);
    } catch (IOException | java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a compile came to. */
  record Result(Code code, List<String> errors) {
    Result {
      errors = List.copyOf(errors);
    }
  }

  /** Compiles the classes with these texts, by their names. */
  Result compile(Map<String, String> sources, List<String> options) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    List<String> all =
        new ArrayList<>(List.of("-nowarn", "-parameters", "-implicit:none", "-Xmaxerrs", "100000"));
    all.addAll(options);
    Memory memory = new Memory(files);
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    JavaCompiler.CompilationTask task = compiler.getTask(out, memory, said, all, null, units);
    task.setProcessors(List.of(new HearthProcessor()));
    boolean passed = task.call();
    List<String> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : said.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        String place = each.getSource() == null ? "" : each.getSource().getName();
        errors.add(place + ":" + each.getLineNumber() + ": " + each.getMessage(Locale.ROOT));
      }
    }
    if (!passed && errors.isEmpty()) {
      errors.add("javac failed: " + out);
    }
    return new Result(memory.code(), errors);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + encoded(name.replace('.', '/')) + ".java"), Kind.SOURCE);
      this.text = text;
    }

    private static String encoded(String path) {
      try {
        return new URI(null, null, path, null).getRawPath();
      } catch (java.net.URISyntaxException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class File_ extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean written;

    File_(String path, Kind kind) {
      super(URI.create("memory:///" + Source.encoded(path)), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      written = true;
      bytes.reset();
      return bytes;
    }

    @Override
    public Writer openWriter() {
      return new java.io.OutputStreamWriter(openOutputStream(), StandardCharsets.UTF_8);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, File_> classes = new LinkedHashMap<>();
    private final Map<String, File_> others = new LinkedHashMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    Code code() {
      Map<String, byte[]> code = new LinkedHashMap<>();
      Map<String, byte[]> resources = new LinkedHashMap<>();
      classes.forEach((name, file) -> code.put(name, file.bytes.toByteArray()));
      others.forEach(
          (path, file) -> {
            if (file.written) {
              resources.put(path, file.bytes.toByteArray());
            }
          });
      return new Code(code, resources);
    }

    @Override
    public boolean hasLocation(Location location) {
      return location.isOutputLocation() || super.hasLocation(location);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      Map<String, File_> map = kind == JavaFileObject.Kind.CLASS ? classes : others;
      return map.computeIfAbsent(name, n -> new File_(n.replace('.', '/') + kind.extension, kind));
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String inPackage, String name, FileObject sibling) {
      return others.computeIfAbsent(
          inPackage.isEmpty() ? name : inPackage.replace('.', '/') + "/" + name,
          n -> new File_(n, JavaFileObject.Kind.OTHER));
    }

    @Override
    public FileObject getFileForInput(Location location, String inPackage, String name)
        throws IOException {
      if (location.isOutputLocation()) {
        throw new FileNotFoundException(name);
      }
      return super.getFileForInput(location, inPackage, name);
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String inPackage, Set<JavaFileObject.Kind> kinds, boolean recurse)
        throws IOException {
      return location.isOutputLocation()
          ? List.of()
          : super.list(location, inPackage, kinds, recurse);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
      return one.equals(other);
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
      return !(file instanceof Source)
          && !(file instanceof File_)
          && super.contains(location, file);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
      return super.inferBinaryName(location, file);
    }
  }

  /** Frees what it has read. */
  void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
