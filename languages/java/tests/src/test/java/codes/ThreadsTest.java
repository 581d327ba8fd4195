package codes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dokucodes.DokuCodes;
import org.junit.jupiter.api.RepeatedTest;

class ThreadsTest {
  private static final int THREADS = 16;
  private static final String BODY = "{\"responseCode\":\"4034314\",\"responseMessage\":\"Insufficient Funds\"}";

  /** The data is read by whoever comes first: each time with classes that are loaded anew. */
  @RepeatedTest(5)
  void manyMayBeTheFirst() throws Exception {
    URL jar = DokuCodes.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader())) {
      Class<?> codes = loader.loadClass(DokuCodes.class.getName());
      CyclicBarrier barrier = new CyclicBarrier(THREADS);
      Callable<String> task = () -> {
        barrier.await();
        Object result = codes.getMethod("decodeJson", String.class).invoke(null, BODY);
        Object entries = codes.getMethod("lookup", String.class, String.class).invoke(null, "snap", "2004300");
        return result + " " + entries;
      };
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      try {
        List<Future<String>> futures = new ArrayList<>();
        for (int count = 0; count < THREADS; count += 1) futures.add(threads.submit(task));
        Set<String> answers = new HashSet<>();
        for (Future<String> future : futures) answers.add(future.get());
        assertEquals(1, answers.size());
        assertEquals(Set.of(DokuCodes.decodeJson(BODY) + " " + DokuCodes.lookup("snap", "2004300")), answers);
      } finally {
        threads.shutdownNow();
      }
    }
  }
}
