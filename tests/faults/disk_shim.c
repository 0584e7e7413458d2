/* Stands between a program and the disk: records what is written under one folder, or fails it.

   Loaded by LD_PRELOAD. KZ_DISK_ROOT names the folder; KZ_DISK_LOG, where set, the record:
   one entry an operation, {kind, inode, offset, length of body, length of name}, body, name. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

struct __attribute__((packed)) entry {
    char kind;
    uint64_t inode;
    int64_t offset;
    uint32_t body, name;
};

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static int record = -1, locks_too = 0, fail_code = 0, fail_always = 0;
static long counted = 0, fail_at = 0, failed = 0;

__attribute__((constructor)) static void start(void) {
    const char *folder = getenv("KZ_DISK_ROOT"), *log = getenv("KZ_DISK_LOG");
    if (folder) snprintf(root, sizeof root, "%s/", folder);
    if (log) record = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Fails the n-th operation from now on (0: none), or every one from the n-th on. */
void kz_disk_fail(long at, int code, int always, int with_locks) {
    pthread_mutex_lock(&guard);
    counted = failed = 0, fail_at = at, fail_code = code, fail_always = always, locks_too = with_locks;
    pthread_mutex_unlock(&guard);
}
long kz_disk_counted(void) { return counted; }
long kz_disk_failed(void) { return failed; }

static int under(const char *path) { return root[0] && strncmp(path, root, strlen(root)) == 0; }

static int whole(int folder, const char *path, char *out) {
    char base[PATH_MAX] = "";
    if (!path) return 0;
    if (path[0] != '/') {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t n = folder == AT_FDCWD ? readlink("/proc/self/cwd", base, PATH_MAX - 1)
                                       : readlink(link, base, PATH_MAX - 1);
        if (n <= 0) return 0;
        base[n] = 0;
    }
    int length = snprintf(out, PATH_MAX, base[0] ? "%s/%s" : "%s%s", base, path);
    return length < PATH_MAX && under(out);
}

static int named(int fd, char *out) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    int kept = errno;
    ssize_t n = readlink(link, out, PATH_MAX - 2);
    errno = kept;
    if (n <= 0) return 0;
    out[n] = 0;
    if (under(out)) return 1;
    size_t size = strlen(root);
    return size && (size_t)n == size - 1 && strncmp(out, root, size - 1) == 0;
}

static void tell(char kind, uint64_t inode, int64_t offset, const void *body, size_t size, const char *name) {
    if (record < 0) return;
    struct entry e = {kind, inode, offset, (uint32_t)size, (uint32_t)strlen(name)};
    char *all = malloc(sizeof e + size + e.name);
    memcpy(all, &e, sizeof e);
    memcpy(all + sizeof e, body, size);
    memcpy(all + sizeof e + size, name, e.name);
    int kept = errno;
    if (syscall(SYS_write, record, all, sizeof e + size + e.name) < 0) abort();
    errno = kept;
    free(all);
}
void kz_disk_mark(const char *text) {
    pthread_mutex_lock(&guard);
    tell('A', 0, 0, text, strlen(text), "");
    pthread_mutex_unlock(&guard);
}

static int refused(void) {
    counted++;
    if (!fail_at || (fail_always ? counted < fail_at : counted != fail_at)) return 0;
    failed++;
    errno = fail_code;
    return 1;
}

static uint64_t inode_of(int fd) {
    struct stat s;
    return fstat(fd, &s) ? 0 : s.st_ino;
}

#define GUARDED(test, body) \
    if (!(test)) { body; } \
    pthread_mutex_lock(&guard)
#define DONE(value) \
    pthread_mutex_unlock(&guard); \
    return value

static ssize_t put(int fd, const void *data, size_t size, off64_t offset) {
    if (refused()) {
        if (fail_code == ENOSPC && size > 1) syscall(SYS_pwrite64, fd, data, size / 2, offset);
        errno = fail_code;
        return -1;
    }
    ssize_t n = syscall(SYS_pwrite64, fd, data, size, offset);
    if (n > 0) tell('W', inode_of(fd), offset, data, (size_t)n, "");
    return n;
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    char name[PATH_MAX];
    GUARDED(named(fd, name), return syscall(SYS_pwrite64, fd, data, size, offset));
    ssize_t n = put(fd, data, size, offset);
    DONE(n);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return pwrite64(fd, data, size, offset); }
ssize_t write(int fd, const void *data, size_t size) {
    char name[PATH_MAX];
    GUARDED(named(fd, name), return syscall(SYS_write, fd, data, size));
    off64_t at = fcntl(fd, F_GETFL) & O_APPEND ? lseek64(fd, 0, SEEK_END) : lseek64(fd, 0, SEEK_CUR);
    ssize_t n = put(fd, data, size, at);
    if (n > 0) lseek64(fd, at + n, SEEK_SET);
    DONE(n);
}
static int synced(int fd, long call) {
    char name[PATH_MAX];
    GUARDED(named(fd, name), return (int)syscall(call, fd));
    struct stat s;
    if (getenv("KZ_DISK_FOLDERS_NOT") && !fstat(fd, &s) && S_ISDIR(s.st_mode)) {
        errno = EINVAL; /* as some network drives answer */
        DONE(-1);
    }
    int rc = -1;
    if (!refused()) {
        /* The model says what a power cut leaves: the real disk need not be asked. */
        rc = record >= 0 || getenv("KZ_DISK_SYNC_NOT") ? 0 : (int)syscall(call, fd);
        if (!rc) tell('S', inode_of(fd), 0, "", 0, name);
    }
    DONE(rc);
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }
int ftruncate64(int fd, off64_t size) {
    char name[PATH_MAX];
    GUARDED(named(fd, name), return (int)syscall(SYS_ftruncate, fd, size));
    int rc = refused() ? -1 : (int)syscall(SYS_ftruncate, fd, size);
    if (!rc) tell('T', inode_of(fd), size, "", 0, "");
    DONE(rc);
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int opened(int folder, const char *path, int flags, mode_t mode) {
    char name[PATH_MAX];
    struct stat before;
    GUARDED((flags & (O_CREAT | O_TRUNC)) && whole(folder, path, name),
            return (int)syscall(SYS_openat, folder, path, flags, mode));
    int there = lstat(name, &before) == 0;
    int changes = !there || ((flags & O_TRUNC) && before.st_size > 0);
    int fd = changes && refused() ? -1 : (int)syscall(SYS_openat, folder, path, flags, mode);
    if (fd >= 0 && !there) tell('C', inode_of(fd), 0, "", 0, name);
    else if (fd >= 0 && changes) tell('T', inode_of(fd), 0, "", 0, name);
    DONE(fd);
}
#define MODE(flags, last) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list rest; va_start(rest, last); mode = va_arg(rest, mode_t); va_end(rest); }
int open(const char *path, int flags, ...) { MODE(flags, flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags, flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags, flags) return opened(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags, flags) return opened(folder, path, flags, mode); }

static int moved(int from_folder, const char *from, int to_folder, const char *to) {
    char a[PATH_MAX], b[PATH_MAX];
    int ours = whole(to_folder, to, b);
    GUARDED(ours && whole(from_folder, from, a),
            return (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, 0));
    int rc = refused() ? -1 : (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, 0);
    if (!rc) tell('R', 0, 0, a, strlen(a), b);
    DONE(rc);
}
int rename(const char *from, const char *to) { return moved(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int f, const char *from, int t, const char *to) { return moved(f, from, t, to); }

static int unlinked(int folder, const char *path, int flags) {
    char name[PATH_MAX];
    struct stat before;
    GUARDED(whole(folder, path, name) && lstat(name, &before) == 0,
            return (int)syscall(SYS_unlinkat, folder, path, flags));
    int rc = refused() ? -1 : (int)syscall(SYS_unlinkat, folder, path, flags);
    if (!rc) tell('U', 0, 0, "", 0, name);
    DONE(rc);
}
int unlink(const char *path) { return unlinked(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return unlinked(folder, path, flags); }
int rmdir(const char *path) { return unlinked(AT_FDCWD, path, AT_REMOVEDIR); }

static int made(int folder, const char *path, mode_t mode) {
    char name[PATH_MAX];
    struct stat before;
    GUARDED(whole(folder, path, name) && lstat(name, &before) != 0,
            return (int)syscall(SYS_mkdirat, folder, path, mode));
    int rc = refused() ? -1 : (int)syscall(SYS_mkdirat, folder, path, mode);
    if (!rc) tell('D', 0, 0, "", 0, name);
    DONE(rc);
}
int mkdir(const char *path, mode_t mode) { return made(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return made(folder, path, mode); }

static int controlled(int fd, int command, void *argument) {
    char name[PATH_MAX];
    int asks = locks_too && fail_at && (command == F_SETLK || command == F_SETLKW)
               && ((struct flock *)argument)->l_type != F_UNLCK && named(fd, name);
    if (asks) {
        pthread_mutex_lock(&guard);
        int no = refused();
        pthread_mutex_unlock(&guard);
        if (no) return -1;
    }
    return (int)syscall(SYS_fcntl, fd, command, argument);
}
int fcntl(int fd, int command, ...) {
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return controlled(fd, command, argument);
}
int fcntl64(int fd, int command, ...) {
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return controlled(fd, command, argument);
}
