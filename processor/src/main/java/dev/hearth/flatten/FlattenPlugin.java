package dev.hearth.flatten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import org.jspecify.annotations.Nullable;

/**
 * Flattens a module in a Maven or Gradle build, with Byte Buddy's plugin for it.
 *
 * <pre>{@code
 * <transformation>
 *   <groupId>dev.hearth</groupId>
 *   <artifactId>hearth-processor</artifactId>
 *   <version>…</version>
 *   <plugin>dev.hearth.flatten.FlattenPlugin</plugin>
 * </transformation>
 * }</pre>
 *
 * <p>A handle that cannot be flattened fails the build, with all problems at once, and before any
 * class is written. A module that is flattened already stays as it is.
 */
public final class FlattenPlugin implements Plugin.WithPreprocessor {
  private final Set<String> module = new HashSet<>();
  private final Map<String, byte[]> concerned = new TreeMap<>();
  private @Nullable Flattening flattening;

  /** Called by Byte Buddy's build plugins. */
  public FlattenPlugin() {}

  /** Sees every class of the module, before any is changed. */
  @Override
  public synchronized void onPreprocess(TypeDescription type, ClassFileLocator locator) {
    byte[] bytes = bytes(type.getName(), locator);
    if (bytes != null) {
      String name = type.getInternalName();
      module.add(name);
      if (ClassReading.mentionsHot(name, bytes)) {
        concerned.put(name, bytes);
      }
    }
  }

  @Override
  public synchronized boolean matches(TypeDescription type) {
    return concerned.containsKey(type.getInternalName());
  }

  /**
   * Lets the class be flattened when it is made.
   *
   * @throws FlattenException when some handle of the module cannot be
   */
  @Override
  public synchronized DynamicType.Builder<?> apply(
      DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
    if (flattening == null) {
      flattening = new Flattening(new Located(locator));
      concerned.forEach(flattening::flatten);
    }
    flattening.check();
    return FlatBuilder.of(builder, made -> flattened(type.getInternalName(), made));
  }

  private synchronized byte[] flattened(String name, byte[] classFile) {
    if (flattening == null) {
      throw new IllegalStateException("nothing was preprocessed");
    }
    byte[] flat = flattening.flatten(name, classFile);
    flattening.check();
    return flat == null ? classFile : flat;
  }

  @Override
  public void close() {}

  private static byte @Nullable [] bytes(String name, ClassFileLocator locator) {
    try {
      ClassFileLocator.Resolution found = locator.locate(name);
      return found.isResolved() ? found.resolve() : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The module as it was before: its folder changes while it is flattened. */
  private final class Located implements ClassFiles {
    private final ClassFileLocator locator;

    Located(ClassFileLocator locator) {
      this.locator = locator;
    }

    @Override
    public byte @Nullable [] find(String name) {
      byte[] before = concerned.get(name);
      return before == null ? bytes(name.replace('/', '.'), locator) : before;
    }

    @Override
    public boolean inModule(String name) {
      return module.contains(name);
    }
  }
}
