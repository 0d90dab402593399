package dev.hearth.dev.compile;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads plug-ins of the compiler from where the processors are. Each compile looks for them, and
 * most find none: what there is of them is looked up once. It cannot be closed, as the compiler
 * would do that.
 */
final class PluginLoader extends ClassLoader {
  private final Map<String, List<URL>> known = new ConcurrentHashMap<>();

  PluginLoader(ClassLoader processors) {
    super("hearth-plugins", processors);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> found = known.get(name);
    if (found == null) {
      found = Collections.list(super.getResources(name));
      known.put(name, found);
    }
    return Collections.enumeration(found);
  }
}
