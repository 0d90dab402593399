package dev.hearth.test.bench.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.PlatformManagedObject;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Asks another process what it has in use. */
final class Gauge implements AutoCloseable {
  /** Soft references and what has a finalizer take more than one. */
  private static final int COLLECTIONS = 3;

  private final JMXConnector connector;
  private final MBeanServerConnection connection;

  private Gauge(JMXConnector connector) throws IOException {
    this.connector = connector;
    this.connection = connector.getMBeanServerConnection();
  }

  /** A gauge of the process with that number. */
  @SuppressWarnings("BanJNDI") // the address is that of a process which was started here
  static Gauge of(long pid) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
      try {
        String agent = machine.startLocalManagementAgent();
        return new Gauge(JMXConnectorFactory.connect(new JMXServiceURL(agent)));
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new IOException(e);
    }
  }

  /** What is in use when garbage is collected. */
  Usage usage() throws IOException, InterruptedException {
    MemoryMXBean memory = bean(MemoryMXBean.class);
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
      Thread.sleep(100);
    }
    return new Usage(
        memory.getHeapMemoryUsage().getUsed(),
        metaspace(),
        bean(ClassLoadingMXBean.class).getLoadedClassCount(),
        threads(),
        files());
  }

  private long metaspace() throws IOException {
    for (MemoryPoolMXBean pool :
        ManagementFactory.getPlatformMXBeans(connection, MemoryPoolMXBean.class)) {
      if (pool.getName().equals("Metaspace")) {
        return pool.getUsage().getUsed();
      }
    }
    throw new IOException("the process has no metaspace");
  }

  /** Without those that answer here. */
  private long threads() throws IOException {
    ThreadMXBean threads = bean(ThreadMXBean.class);
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(Objects::nonNull)
        .map(ThreadInfo::getThreadName)
        .filter(name -> !name.startsWith("RMI ") && !name.startsWith("JMX "))
        .count();
  }

  private long files() throws IOException {
    return ManagementFactory.getPlatformMXBeans(connection, UnixOperatingSystemMXBean.class)
        .stream()
        .mapToLong(UnixOperatingSystemMXBean::getOpenFileDescriptorCount)
        .findFirst()
        .orElse(0);
  }

  private <T extends PlatformManagedObject> T bean(Class<T> type) throws IOException {
    return ManagementFactory.getPlatformMXBean(connection, type);
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
