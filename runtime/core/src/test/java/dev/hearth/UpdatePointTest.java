package dev.hearth;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other threads ask of a program. */
@Timeout(60)
final class UpdatePointTest extends UpdatePointFixture {
  @Test
  void aCallIsMadeBeforeTheNextStep() {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    CompletableFuture<Integer> left = stock.call(s -> s.take(3));
    stock.run(s -> s.take(2));
    assertFalse(left.isDone());
    assertEquals(2, woken.get(), "who waits for the next step is woken");
    step(() -> assertEquals(5, store.left.get()));
    assertEquals(7, left.join());
    int now = stock.read(s -> s.take(0));
    assertEquals(5, now);
    assertEquals(List.of(), told);
  }

  @Test
  void aCallThatThrowsFailsAlone() {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    CompletableFuture<Integer> first = stock.call(s -> s.take(1));
    CompletableFuture<Integer> bad =
        stock.call(
            s -> {
              throw new IllegalArgumentException("no");
            });
    stock.run(
        s -> {
          throw new IllegalArgumentException("nobody waits");
        });
    CompletableFuture<Integer> last = stock.call(s -> s.take(1));
    step();
    assertEquals(9, first.join());
    assertEquals("no", failure(bad).getMessage());
    assertEquals(8, last.join());
    assertEquals(1, told.size(), "of the one that nobody waits for");
    assertEquals("nobody waits", told.get(0).getMessage());
  }

  @Test
  void aCallThatIsCancelledBeforeItsTurnIsNotMade() {
    CompletableFuture<Integer> left = turns.share(Stock.class).call(s -> s.take(3));
    assertTrue(left.cancel(false));
    step();
    assertEquals(10, store.left.get());
  }

  @Test
  void whatComesMeanwhileIsDueLater() {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    AtomicReference<CompletableFuture<Integer>> again = new AtomicReference<>();
    stock.run(s -> again.set(stock.call(next -> next.take(1))));
    step();
    assertFalse(requireNonNull(again.get()).isDone());
    step();
    assertEquals(9, requireNonNull(again.get()).join());
  }

  @Test
  void thePointOfAStepIsGoodForOtherThreads() throws Exception {
    List<UpdatePoint<Stock>> got = new ArrayList<>();
    CountDownLatch shared = new CountDownLatch(1);
    CompletableFuture<Integer> seen = new CompletableFuture<>();
    Thread reader =
        started(
            () -> {
              try {
                shared.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              seen.complete(got.get(0).read(s -> s.take(0)));
            });
    step(
        () -> {
          got.add(UpdatePoint.of(Stock.class));
          store.left.set(1);
          shared.countDown();
          try {
            Thread.sleep(50);
            awaitBlocked(reader);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          assertFalse(
              seen.isDone(), "not in the middle of this step, though it began without a lock");
          store.left.set(2);
        });
    assertEquals(2, seen.get(30, TimeUnit.SECONDS));
  }

  @Test
  void severalReadAtOnceAndAStepWaitsForThem() throws Exception {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    CountDownLatch both = new CountDownLatch(2);
    Semaphore out = new Semaphore(0);
    for (int i = 0; i < 2; i++) {
      started(
          () ->
              stock.read(
                  s -> {
                    both.countDown();
                    out.acquireUninterruptibly();
                    return 0;
                  }));
    }
    assertTrue(both.await(30, TimeUnit.SECONDS), "both are in");
    assertEquals(2, turns.readers().size());
    CountDownLatch stepped = new CountDownLatch(1);
    Thread stepping = started(() -> step(stepped::countDown));
    awaitBlocked(stepping);
    Thread late = started(() -> stock.read(s -> 0));
    awaitBlocked(late);
    assertEquals(2, turns.readers().size(), "who comes later lets the step go first");
    out.release(2);
    assertTrue(stepped.await(30, TimeUnit.SECONDS));
    late.join();
    assertEquals(Map.of(), turns.readers());
  }

  @Test
  void moreCallsThanMemoryIsForAreRejected() {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    for (int i = 0; i < 10_000; i++) {
      stock.run(s -> s.take(1));
    }
    String message =
        "10,000 calls wait already: the program is paused, or does not come to the end of a step";
    Throwable rejected = failure(stock.call(s -> s.take(1)));
    assertEquals(RejectedExecutionException.class, rejected.getClass());
    assertEquals(message, rejected.getMessage());
    assertThrows(RejectedExecutionException.class, () -> stock.run(s -> s.take(1)));
    step();
    assertEquals(10 - 10_000, store.left.get());
    stock.run(s -> s.take(1));
  }

  @Test
  void nothingIsDoneAfterTheEnd() {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    CompletableFuture<Integer> waits = stock.call(s -> s.take(1));
    stock.run(s -> s.take(1));
    turns.close();
    turns.close();
    for (CompletableFuture<Integer> each : List.of(waits, stock.call(s -> s.take(1)))) {
      Throwable rejected = failure(each);
      assertEquals(RejectedExecutionException.class, rejected.getClass());
      assertEquals("the program has ended", rejected.getMessage());
    }
    refused("the program has ended", () -> stock.run(s -> s.take(1)));
    refused("the program has ended", () -> stock.read(s -> s.take(1)));
    step();
    assertEquals(10, store.left.get());
  }

  @Test
  void theEndWaitsForReaders() throws Exception {
    UpdatePoint<Stock> stock = turns.share(Stock.class);
    CountDownLatch in = new CountDownLatch(1);
    Semaphore out = new Semaphore(0);
    started(
        () ->
            stock.read(
                s -> {
                  in.countDown();
                  out.acquireUninterruptibly();
                  return 0;
                }));
    in.await();
    Thread ending =
        started(
            () -> {
              Thread.currentThread().interrupt();
              turns.close();
              assertTrue(Thread.interrupted(), "as it was");
            });
    ending.join(Duration.ofMillis(200).toMillis());
    assertTrue(ending.isAlive());
    out.release();
    ending.join();
  }

  @Test
  void aProgramMayStepAnother() {
    Turns inner = started(Turns.inProduction(() -> {}));
    UpdatePoint<Stock> own = turns.share(Stock.class);
    step(
        () -> {
          Turns outer = inner.begin();
          try {
            assertSame(inner, Turns.current());
            assertEquals(outer, turns);
            refused(
                "read() is for other threads, and this one is in a step or a call: the program has"
                    + " its state at hand",
                () -> own.read(s -> 0));
          } finally {
            inner.end(outer);
          }
          assertSame(turns, Turns.current());
        });
    assertThrows(IllegalStateException.class, Turns::current);
  }
}
