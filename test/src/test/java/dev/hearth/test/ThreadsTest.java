package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.DevProcess;
import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.SourceModule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server's threads call into a program and read its state while it is reloaded, in a process of
 * its own. Its two accounts have 1,000 between them, but for the middle of a step or a call.
 */
final class ThreadsTest {
  private static final int RELOADS = 20;

  private static final String TRANSFERS =
      """
      package bank;

      import dev.hearth.annotations.Pinned;

      /** Moves an amount, and says how many were moved before. */
      @Pinned
      public interface Transfers {
        long move(int amount);
      }
      """;

  private static final String BALANCE =
      """
      package bank;

      import dev.hearth.annotations.Pinned;

      /** How much there is, and how many transfers there were. */
      @Pinned
      public interface Balance {
        Sum sum();

        record Sum(int total, long transfers) {}
      }
      """;

  /** One thread calls, and must be answered 1, 2, 3 …; it and two others read what must fit. */
  private static final String SERVER =
      """
      package bank;

      import dev.hearth.UpdatePoint;
      import dev.hearth.annotations.Pinned;
      import java.util.concurrent.RejectedExecutionException;
      import java.util.concurrent.CompletionException;

      @Pinned
      public final class Server {
        private final UpdatePoint<Transfers> transfers = UpdatePoint.of(Transfers.class);
        private final UpdatePoint<Balance> balance = UpdatePoint.of(Balance.class);
        private volatile boolean closed;

        public static Server open() {
          Server server = new Server();
          server.start(server::call);
          server.start(server::read);
          server.start(server::read);
          return server;
        }

        public void close() { closed = true; }

        private void start(Runnable work) {
          Thread thread = new Thread(work);
          thread.setDaemon(true);
          thread.start();
        }

        private void call() {
          for (long n = 1; !closed; n++) {
            int amount = (int) (n % 7);
            long got = transfers.call(t -> t.move(amount)).join();
            long seen = balance.read(Balance::sum).transfers();
            if (got != n || seen != n) {
              System.out.println("broken: call " + n + " was answered " + got + ", then read " + seen);
            }
            if (n % 50 == 0) {
              System.out.println("served " + n);
            }
          }
        }

        private void read() {
          while (!closed) {
            int total = balance.read(Balance::sum).total();
            if (total != 1000) {
              System.out.println("broken: read " + total);
            }
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void callsAndReadSectionsGoOnThroughReloads() {
    SourceModule module = SourceModule.in(folder);
    module.save("bank/Transfers.java", TRANSFERS);
    module.save("bank/Balance.java", BALANCE);
    module.save("bank/Server.java", SERVER);
    module.save("bank/Bank.java", bank(0));
    module.build();
    module.seal();
    try (DevProcess process = DevProcess.start(module, List.of("bank.Bank"))) {
      process.report("started");
      process.more(1, "served ");
      for (int code = 1; code <= RELOADS; code++) {
        module.save("bank/Bank.java", bank(code));
        Report reloaded = process.report("reloaded");
        assertTrue(reloaded.text().contains("migrated"), reloaded::text);
        process.line("code " + code + " ");
        process.more(1, "served ");
      }
      assertEquals(
          List.of(), process.lines().stream().filter(l -> l.startsWith("broken")).toList());
      assertEquals(List.of(), process.unread());
      assertTrue(process.isAlive());
    }
  }

  /** Every other code has a handle more, so that each reload migrates. */
  private static String bank(int code) {
    return """
    package bank;

    import dev.hearth.*;
    import dev.hearth.annotations.*;
    import java.time.Duration;

    @HotState
    public final class Bank implements HotProgram, Transfers, Balance {
      private final Hot<Integer> one = Hot.of(500);
      private final Hot<Integer> other = Hot.of(500);
      private final Hot<Long> transfers = Hot.of(0L);
      MORE
      private final Held<Server> server = Held.of(Server::open, Server::close);

      public static void main(String[] args) {
        HotRuntime.run(Bank.class, args);
      }

      @Override public void start() {
        server.get();
      }

      @Override public void step() {
        check();
        shift(3);
        System.out.println("code CODE transfers " + transfers.get());
        check();
      }

      @Override public long move(int amount) {
        check();
        shift(-amount);
        transfers.update(n -> n + 1);
        return transfers.get();
      }

      @Override public Sum sum() {
        return new Sum(one.get() + other.get(), transfers.get());
      }

      private void shift(int amount) {
        one.update(n -> n - amount);
        Thread.yield();
        other.update(n -> n + amount);
      }

      private void check() {
        if (one.get() + other.get() != 1000) {
          System.out.println("broken: " + one.get() + " and " + other.get());
        }
      }

      @Override public Duration period() {
        return Duration.ofMillis(5);
      }
    }
    """
        .replace("CODE", String.valueOf(code))
        .replace("MORE", code % 2 == 0 ? "" : "private final Hot<Integer> more = Hot.of(1);");
  }
}
