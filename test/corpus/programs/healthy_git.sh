# Commits, a clone, a merge, a rebase and the cleaning up of a repository.
cd "$(mktemp -d)" && export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=dev GIT_AUTHOR_EMAIL=dev@example.org GIT_COMMITTER_NAME=dev GIT_COMMITTER_EMAIL=dev@example.org
git init -b main work && cd work
for n in $(seq 150); do echo "raise ValueError($n)" >> "errors$((n % 9)).py"; git add . && git commit -m "Fix connection refused error $n"; done
git checkout -b retry HEAD~10 && echo retry > retry.py && git add . && git commit -m 'Retry when the connection times out' && git checkout main && git merge --no-edit retry
git log --stat | head -900
cd .. && GIT_TRACE=1 git clone --progress --no-local work clone && cd clone && git gc && git fsck --full --progress
