package dev.hearth.dev.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.Held;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaksTest {
  /** What each version has a class of. */
  public static final class Part extends TimerTask {
    @Override
    public void run() {}
  }

  /** Loads {@link Part} anew. */
  private static final class Version extends ClassLoader {
    Version() {
      super("hearth-test", LeaksTest.class.getClassLoader());
    }

    TimerTask part() throws ReflectiveOperationException, IOException {
      String file = "LeaksTest$Part.class";
      try (InputStream in = Objects.requireNonNull(LeaksTest.class.getResourceAsStream(file))) {
        byte[] bytes = in.readAllBytes();
        Class<?> type = defineClass(Part.class.getName(), bytes, 0, bytes.length);
        return (TimerTask) type.getConstructor().newInstance();
      }
    }
  }

  /** As a class that is loaded once. */
  private static final class Pinned {
    @SuppressWarnings("UnusedVariable") // all that it does is to hold
    static Object kept = "";

    static final ThreadLocal<Object> LOCAL = new ThreadLocal<>();
  }

  /** As a program that runs. */
  private static final class Game {
    final Held<List<Object>> listeners = Held.of(ArrayList::new, List::clear);
  }

  private final List<Suspect> suspects = new ArrayList<>();
  private final Timer timer = new Timer("ticks", true);
  private final Game game = new Game();
  private final CountDownLatch done = new CountDownLatch(1);

  @AfterEach
  void letGo() {
    Pinned.kept = "";
    timer.cancel();
    done.countDown();
  }

  private TimerTask part() {
    Version version = new Version();
    suspects.add(new Suspect(suspects.size() + 1, version));
    try {
      return version.part();
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<Integer, String> search() throws IOException {
    System.gc(); // what other tests have left counts as used
    assertTrue(Leaks.canSearch());
    return Leaks.search(suspects).entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().number(), Map.Entry::getValue));
  }

  @Test
  void whatHoldsAVersionIsNamed() throws Exception {
    Pinned.kept = part();
    timer.schedule(part(), 1_000_000);
    keepInThreadLocal();
    game.listeners.get().add(part());
    runWithContextLoader();

    Map<Integer, String> held = search();

    String part = " → an object of " + Part.class.getName();
    String here = LeaksTest.class.getName();
    assertEquals("static field " + here + "$Pinned.kept" + part, held.get(1));
    assertEquals("thread \"ticks\" → java.util.TimerThread.queue → …" + part, held.get(2));
    assertEquals("thread \"keeper\" → a thread local → …" + part, held.get(3));
    String through = here + "$Game.listeners → dev.hearth.Held.resource → java.util.ArrayList.";
    String listener = Objects.requireNonNull(held.get(4));
    assertTrue(listener.endsWith(through + "elementData → …" + part), listener);
    assertEquals(
        "thread \"worker\" → java.lang.Thread.contextClassLoader → its class loader", held.get(5));
  }

  private void keepInThreadLocal() throws InterruptedException {
    CountDownLatch kept = new CountDownLatch(1);
    thread(
        "keeper",
        () -> {
          Pinned.LOCAL.set(part());
          kept.countDown();
          await(done);
        });
    await(kept);
  }

  private void runWithContextLoader() {
    Version version = new Version();
    suspects.add(new Suspect(suspects.size() + 1, version));
    thread("worker", () -> await(done), version);
  }

  private static void thread(String name, Runnable run) {
    thread(name, run, LeaksTest.class.getClassLoader());
  }

  private static void thread(String name, Runnable run, ClassLoader loader) {
    Thread thread = new Thread(run, name);
    thread.setDaemon(true);
    thread.setContextClassLoader(loader);
    thread.start();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsHeldWeaklyOrNotAtAllIsNotNamed() throws Exception {
    Reference<Object> weak = new WeakReference<>(part());
    Reference<Object> soft = new SoftReference<>(part());
    part();

    assertEquals(Map.of(), search());
    assertNotNull(weak);
    assertNotNull(soft.get(), "so that it was there to be found");
  }

  @Test
  void itIsSaidHowOneLooksForOneself() {
    String instead = Leaks.instead();
    assertTrue(
        instead.contains("jcmd " + ProcessHandle.current().pid() + " GC.heap_dump"), instead);
    assertTrue(instead.contains("too large to be looked through"), instead);
  }
}
