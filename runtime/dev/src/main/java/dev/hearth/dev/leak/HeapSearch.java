package dev.hearth.dev.leak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds in a heap dump what holds class loaders. */
final class HeapSearch {
  private final Path file;
  private final Types types;
  private final List<Root> roots;
  private final Linking linking;
  private final Graph graph;

  private HeapSearch(Path file) throws IOException {
    this.file = file;
    Census census = new Census();
    HeapFile.read(file, census);
    this.types = census.types();
    this.roots = census.roots();
    this.graph = census.graph();
    this.linking = new Linking(types, graph, roots);
    HeapFile.read(file, linking);
  }

  /**
   * The shortest way to each suspected loader from outside of the heap, in words. One that only
   * weak and soft references lead to is left out: it will be collected.
   *
   * @throws IOException when the dump cannot be read
   */
  static Map<Suspect, String> search(Path file, List<Suspect> suspects) throws IOException {
    return new HeapSearch(file).ways(suspects);
  }

  private Map<Suspect, String> ways(List<Suspect> suspects) throws IOException {
    Graph.Ways all = graph.from(roots);
    Map<Suspect, List<Long>> ways = new LinkedHashMap<>();
    Set<Long> loaders = new HashSet<>();
    for (Suspect suspect : suspects) {
      long loader = linking.suspected().getOrDefault(suspect.key(), 0L);
      List<Long> way = all.to(loader);
      if (!way.isEmpty()) {
        ways.put(suspect, way);
        loaders.add(loader);
      }
    }
    if (ways.isEmpty()) {
      return Map.of();
    }
    Links links = new Links(types, ways.values());
    HeapFile.read(file, links);
    Wording wording = new Wording(types, links, loaders, beginnings());
    Map<Suspect, String> words = new LinkedHashMap<>();
    ways.forEach((suspect, way) -> words.put(suspect, wording.of(way)));
    return words;
  }

  /** How a way begins at a root. */
  private Map<Long, String> beginnings() throws IOException {
    Map<Long, String> names = Strings.read(file, types, linking.threads().values());
    Map<Integer, String> threads = new HashMap<>();
    for (Root root : roots) {
      if (root.kind() == Root.Kind.THREAD) {
        long name = linking.threads().getOrDefault(root.object(), 0L);
        threads.put(root.thread(), " \"" + names.getOrDefault(name, "?") + "\"");
      }
    }
    Map<Long, String> beginnings = new HashMap<>();
    for (Root root : roots) {
      String thread = threads.getOrDefault(root.thread(), "");
      beginnings.putIfAbsent(root.object(), root.kind().text() + thread);
    }
    return beginnings;
  }
}
