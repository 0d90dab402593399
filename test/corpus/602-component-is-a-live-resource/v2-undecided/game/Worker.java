package game;

import dev.hearth.annotations.HotState;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

@HotState
public record Worker(
    String name,
    Thread thread,
    Socket socket,
    InputStream in,
    ClassLoader loader,
    ExecutorService pool,
    ReentrantLock lock,
    ThreadLocal<String> local,
    Stream<String> lines) {}
