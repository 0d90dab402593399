package dev.hearth.dev.compile;

import dev.hearth.dev.classfile.ClassFacts;
import dev.hearth.dev.watch.Sources;
import dev.hearth.schema.CompiledSchema;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/**
 * What the last compile that passed made, and of what: where the next one can begin.
 *
 * @param against the schema that it was checked against
 * @param besides what it read besides the sources: the sealed versions
 * @param sources the texts of all sources
 * @param classes the classes, by their names
 * @param others what else it wrote: resources, and sources that were generated
 * @param notes what Hearth's processor had to say
 */
record Baseline(
    CompiledSchema against,
    Sources besides,
    Map<URI, String> sources,
    Map<String, CompiledClass> classes,
    List<MemoryFile> others,
    List<Message> notes) {
  private static final String STATE = "dev.hearth.annotations.HotState";

  /**
   * Takes down a compile of all sources, or of some on top of {@code before}.
   *
   * @return empty when another compile could not begin there
   */
  static Optional<Baseline> of(
      SourceTree tree,
      CompiledSchema against,
      MemoryOutput output,
      List<Message> messages,
      Optional<Baseline> before) {
    Map<String, CompiledClass> classes = new TreeMap<>();
    List<MemoryFile> others = new ArrayList<>();
    for (MemoryFile file : output.files()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        others.add(file);
        continue;
      }
      byte[] bytes = file.bytes();
      CompiledClass known = before.map(b -> b.classes().get(file.binaryName())).orElse(null);
      try {
        ClassFacts facts =
            known != null && known.isSame(bytes) ? known.facts() : ClassFacts.of(bytes);
        URI origin = file.origin().orElseThrow(IllegalArgumentException::new);
        classes.put(file.binaryName(), new CompiledClass(file, origin, facts));
      } catch (IllegalArgumentException e) {
        return Optional.empty(); // of a newer Java than is known here
      }
    }
    List<Message> notes =
        messages.stream().filter(m -> m.fromHearth() && m.kind() != Message.Kind.ERROR).toList();
    return texts(tree)
        .map(all -> new Baseline(against, tree.files().besides(), all, classes, others, notes));
  }

  /** The texts by their files; empty when one could not be read. */
  static Optional<Map<URI, String>> texts(SourceTree tree) {
    Map<URI, String> texts = new TreeMap<>();
    for (JavaFileObject source : tree.texts()) {
      if (!(source instanceof SourceText text)) {
        return Optional.empty();
      }
      texts.put(text.toUri(), text.text());
    }
    return Optional.of(texts);
  }

  Baseline with(List<Message> said) {
    return new Baseline(against, besides, sources, classes, others, said);
  }

  /** The sources that declare types of state, in order. */
  List<URI> ofState() {
    return classes.values().stream()
        .filter(made -> made.facts().annotations().contains(STATE) && !isGenerated(made))
        .map(CompiledClass::origin)
        .distinct()
        .toList();
  }

  /** The classes that were made of a source. */
  List<ClassFacts> of(URI source) {
    return classes.values().stream()
        .filter(made -> made.origin().equals(source))
        .map(CompiledClass::facts)
        .toList();
  }

  /** Whether a class was made of a source that a processor wrote. */
  boolean isGenerated(CompiledClass made) {
    return !sources.containsKey(made.origin());
  }
}
